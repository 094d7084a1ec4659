package org.papergraph.map;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/** The text of a lexicon file, to say in error messages where an entry stands. */
record LexiconText(String name, String turtle) {

    String iriOf(Node subject) {
        if (!subject.isURI()) {
            throw new LexiconException(name + ": an entry without an IRI (" + subject + ")", null);
        }
        return subject.getURI();
    }

    /** The file, and the line that begins with {@code iri} or its short form where there is one. */
    String placeOf(String iri) {
        String local = iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
        String subject = "(?m)^\\s*(<" + Pattern.quote(iri) + ">|[^\\s<\"]*:" + Pattern.quote(local) + ")\\s";
        Matcher matcher = Pattern.compile(subject).matcher(turtle);
        if (!matcher.find()) {
            return name;
        }
        return name + ":"
                + (1 + turtle.substring(0, matcher.start(1)).lines().count() - lastLineOpen(matcher.start(1)));
    }

    // lines() counts the part of the entry's own line that stands before it.
    private int lastLineOpen(int at) {
        return at > 0 && turtle.charAt(at - 1) != '\n' ? 1 : 0;
    }
}
