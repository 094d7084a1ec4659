/** The pages that people look at: what each shows, taken from the graph, and the templates that it fills. */
package org.papergraph.serve.page;
