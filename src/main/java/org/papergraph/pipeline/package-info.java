/** From files to the store, as one short method. */
package org.papergraph.pipeline;
