package org.papergraph.query.result;

import org.apache.jena.graph.Node;

/** RDF terms as people read them. */
public final class Terms {

    private Terms() {}

    /** An IRI or a literal's text without its type; a blank node with its label. */
    public static String text(Node term) {
        if (term == null) {
            return "";
        }
        if (term.isURI()) {
            return term.getURI();
        }
        return term.isLiteral() ? term.getLiteralLexicalForm() : "_:" + term.getBlankNodeLabel();
    }

    /** Whether it is a well-formed number. */
    public static boolean isNumber(Node term) {
        return term != null
                && term.isLiteral()
                && term.getLiteralDatatype().isValid(term.getLiteralLexicalForm())
                && term.getLiteralValue() instanceof Number;
    }
}
