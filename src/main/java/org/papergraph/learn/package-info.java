/** Small learners, shared by extraction and relation extraction: linear models, perceptrons, boosted trees, semi-Markov models. */
package org.papergraph.learn;
