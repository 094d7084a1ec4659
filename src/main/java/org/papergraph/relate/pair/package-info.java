/** The relations between two entities. */
package org.papergraph.relate.pair;
