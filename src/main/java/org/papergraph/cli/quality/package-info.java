/** The commands that train, and that measure against what people annotated. */
package org.papergraph.cli.quality;
