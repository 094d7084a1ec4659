/** The mentions of one paper that name the same thing. */
package org.papergraph.link.within;
