/** The rows of a query as files, for programs and for terminals. */
package org.papergraph.query.result;
