/** Full-text search over what papers say: names, titles, abstracts, and the sentences behind statements. */
package org.papergraph.query.text;
