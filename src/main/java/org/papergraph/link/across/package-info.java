/** What things of different papers are the same. */
package org.papergraph.link.across;
