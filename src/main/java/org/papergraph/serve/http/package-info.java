/** What HTTP asks of every answer: negotiation, validation, errors, access from other sites. */
package org.papergraph.serve.http;
