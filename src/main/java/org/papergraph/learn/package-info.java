/** Small linear learners over sparse features, shared by extraction and relation extraction. */
package org.papergraph.learn;
