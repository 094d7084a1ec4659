/** The numbers that a paper reports, with their method, dataset and metric. */
package org.papergraph.relate.result;
