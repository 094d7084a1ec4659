package org.papergraph.link.across;

import java.util.List;
import java.util.Set;
import org.papergraph.model.EntityType;
import org.papergraph.model.Lexicon;
import org.papergraph.model.LexiconEntry;

/** A lexicon of one thing, whose name is a word like others and so needs its context. */
final class Adam {

    static final Lexicon LEXICON = new Lexicon(List.of(new LexiconEntry(
            "https://w3id.org/papergraph/method/adam",
            EntityType.METHOD,
            List.of("Adam"),
            Set.of("optimizer"),
            List.of(),
            List.of(),
            List.of())));

    private Adam() {}
}
