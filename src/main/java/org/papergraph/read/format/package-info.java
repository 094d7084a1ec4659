/** The forms in which papers are listed, and what every record of them must satisfy. */
package org.papergraph.read.format;
