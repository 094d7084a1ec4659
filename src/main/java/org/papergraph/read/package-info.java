/** Files to papers and annotations: one reader per format, found by looking into the file. */
package org.papergraph.read;
