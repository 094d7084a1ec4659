/** A paper as words: its sentences, sections and enumerations, and where which entity is named. */
package org.papergraph.relate.text;
