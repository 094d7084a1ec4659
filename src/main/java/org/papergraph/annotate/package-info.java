/** Papers to sentences, tokens, tags and dependencies, by Stanford CoreNLP. */
package org.papergraph.annotate;
