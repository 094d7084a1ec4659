/** Names in normal form, and what the lexicon has under them. */
package org.papergraph.link.name;
