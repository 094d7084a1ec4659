/** Mentions to entities: first within a paper, then across papers. */
package org.papergraph.link;
