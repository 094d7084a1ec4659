/** Annotations to RDF. The only owner of IRIs and vocabulary. */
package org.papergraph.map;
