/** A paper that one has begun to understand: what is its own approach, who meets whom in a sentence, and in what words. */
package org.papergraph.relate.reading;
