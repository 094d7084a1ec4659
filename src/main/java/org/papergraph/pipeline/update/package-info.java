/** Changes of a store, as small as they can be. */
package org.papergraph.pipeline.update;
