/** Predicted annotations against gold: precision, recall, F1. */
package org.papergraph.evaluate;
