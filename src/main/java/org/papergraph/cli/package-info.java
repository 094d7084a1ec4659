/** One class per command; options, output and exit status. */
package org.papergraph.cli;
