/** The last stage: each form, with all its places, judged as a whole. */
package org.papergraph.extract.form;
