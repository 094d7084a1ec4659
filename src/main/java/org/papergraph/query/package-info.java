/** The catalogue of saved queries with their typed parameters and results. */
package org.papergraph.query;
