/** The pages that people look at beside those of things. */
package org.papergraph.serve.page;
