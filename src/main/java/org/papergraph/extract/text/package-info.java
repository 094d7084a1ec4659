/** A paper as pieces of words: where a name may stand, abbreviations, and what the paper says a thing is. */
package org.papergraph.extract.text;
