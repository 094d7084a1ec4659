/** The commands that read a store: queries, figures, files, histories. */
package org.papergraph.cli.ask;
