/** Terms that are put into queries as rows of {@code VALUES} blocks: data, never text. */
package org.papergraph.store.rows;
