/** What people know better than the program: read from files that they write, and applied on every build. */
package org.papergraph.correct;
