/**
 * Entities to relations and results, each with its evidence. A paper becomes words ({@link org.papergraph.relate.text}), is read for what
 * it introduces ({@link org.papergraph.relate.introduction}) and so for what is its own ({@link org.papergraph.relate.reading}); then
 * pairs of entities ({@link org.papergraph.relate.pair}) and numbers ({@link org.papergraph.relate.result}) are decided on.
 */
package org.papergraph.relate;
