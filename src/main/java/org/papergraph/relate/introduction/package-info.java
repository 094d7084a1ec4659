/** What a paper introduces. */
package org.papergraph.relate.introduction;
