/** The names of all that is in a graph: looking them up, completing them, forgiving their spelling. */
package org.papergraph.query.name;
