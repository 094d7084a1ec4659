/** Sentences to mentions of methods, tasks, datasets, benchmarks and metrics. */
package org.papergraph.extract;
