/** What spans papers, kept right change by change. */
package org.papergraph.store.derived;
