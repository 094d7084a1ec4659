/** The records that flow from one package to the next: papers, sentences, mentions, entities, relations, results. */
package org.papergraph.model;
