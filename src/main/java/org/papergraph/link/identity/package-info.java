/** What each paper tells of the things that it names. */
package org.papergraph.link.identity;
