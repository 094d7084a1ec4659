/** The server: SPARQL, saved queries over HTTP, pages. */
package org.papergraph.serve;
