/** What models learn from: papers with the truth about them, examples, calibrated decisions. */
package org.papergraph.relate.learning;
