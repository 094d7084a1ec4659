/** How pages are made: what they show, taken from the graph, and the templates that they fill. */
package org.papergraph.serve.html;
