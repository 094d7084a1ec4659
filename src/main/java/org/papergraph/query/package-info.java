/** The catalogue of saved queries, their typed parameters, and the forms of their results. */
package org.papergraph.query;
