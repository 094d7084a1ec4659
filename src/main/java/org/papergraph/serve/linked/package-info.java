/** What is found at the IRIs of things, and what the endpoint says of itself. */
package org.papergraph.serve.linked;
