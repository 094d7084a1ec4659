/** The saved queries and the search over HTTP, and their description. */
package org.papergraph.serve.api;
