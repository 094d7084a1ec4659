/** The pages of papers, of what they name, and of what they say. */
package org.papergraph.serve.page.thing;
