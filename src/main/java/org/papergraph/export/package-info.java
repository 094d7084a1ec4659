/** The store to files in each RDF format. */
package org.papergraph.export;
