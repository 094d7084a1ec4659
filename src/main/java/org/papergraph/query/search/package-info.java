/** Search over names and texts together. */
package org.papergraph.query.search;
