/** Entities to relations and results, each with its evidence. */
package org.papergraph.relate;
