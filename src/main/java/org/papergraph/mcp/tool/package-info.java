/** What a model can ask of the graph. */
package org.papergraph.mcp.tool;
