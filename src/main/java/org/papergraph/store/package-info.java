/** The graph store: transactions, one named graph per paper, a SHACL gate. */
package org.papergraph.store;
