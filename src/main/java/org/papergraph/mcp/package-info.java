/** The graph for agents of language models, by the Model Context Protocol. */
package org.papergraph.mcp;
