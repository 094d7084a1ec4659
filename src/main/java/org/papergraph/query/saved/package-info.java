/** Saved queries: files with typed parameters, and how values get into them. */
package org.papergraph.query.saved;
