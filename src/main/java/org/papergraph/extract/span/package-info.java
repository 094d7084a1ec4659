/** The first stages: semi-Markov models of the spans of a sentence, and what they see. */
package org.papergraph.extract.span;
