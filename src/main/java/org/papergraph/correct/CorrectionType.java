package org.papergraph.correct;

/** What a correction says. */
public enum CorrectionType {
    /** {@code rdf:subject} and {@code rdf:object} are one thing, which has the object's IRI. */
    SAME("Same"),
    /** What is called {@code rdfs:label} is not {@code rdf:subject}: in all papers, or in {@code pg:inPaper}. */
    DIFFERENT("Different"),
    /** {@code rdf:subject} is of the type {@code rdf:object}. */
    RETYPE("Retype"),
    /** {@code rdf:subject} is best called {@code rdfs:label}. */
    RENAME("Rename"),
    /** The statement is wrong: in all papers, or in {@code pg:inPaper}. */
    WRONG("Wrong"),
    /** The statement is missing. */
    MISSING("Missing");

    private final String label;

    CorrectionType(String label) {
        this.label = label;
    }

    /** The name in correction files, such as {@code Same}. */
    public String label() {
        return label;
    }

    boolean needsForm() {
        return this == DIFFERENT || this == RENAME;
    }

    boolean needsObject() {
        return !needsForm();
    }

    boolean isStatement() {
        return this == WRONG || this == MISSING;
    }
}
