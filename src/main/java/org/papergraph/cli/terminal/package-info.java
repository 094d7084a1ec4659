/** What a person sees: progress, what went wrong, the exit status. */
package org.papergraph.cli.terminal;
