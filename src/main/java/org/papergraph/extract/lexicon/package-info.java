/** The lexicon as the tagger looks it up: names by their normal form, and the words of which names consist. */
package org.papergraph.extract.lexicon;
