/** What a store keeps for linking, and the hierarchy of things. */
package org.papergraph.pipeline.linking;
