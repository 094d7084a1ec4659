/** Options and parameters that several commands have. */
package org.papergraph.cli.option;
