/** Who may write, and who asked for what. */
package org.papergraph.serve.access;
