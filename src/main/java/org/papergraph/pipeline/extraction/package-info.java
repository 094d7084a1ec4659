/** From a paper to what it says. */
package org.papergraph.pipeline.extraction;
