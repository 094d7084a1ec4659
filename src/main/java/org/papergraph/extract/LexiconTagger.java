package org.papergraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.papergraph.extract.lexicon.LexiconIndex;
import org.papergraph.extract.text.PaperFacts;
import org.papergraph.model.AnnotatedPaper;
import org.papergraph.model.EntityType;
import org.papergraph.model.Lexicon;
import org.papergraph.model.Mention;
import org.papergraph.model.Span;

/** Marks what the lexicon knows and nothing else, the longest names first: what a learned tagger is measured against. */
public final class LexiconTagger {

    private final LexiconIndex index;

    public LexiconTagger(Lexicon lexicon) {
        index = new LexiconIndex(lexicon);
    }

    public List<Mention> extract(AnnotatedPaper paper) {
        PaperFacts facts = new PaperFacts(paper, index);
        List<Mention> matches = new ArrayList<>();
        for (int s = 0; s < facts.sentences().size(); s++) {
            for (int start = 0; start < facts.sentences().get(s).size(); start++) {
                addMatches(facts, s, start, matches);
            }
        }
        matches.sort(Comparator.comparingInt(m -> -m.span().length()));
        List<Mention> found = new ArrayList<>();
        for (Mention match : matches) {
            if (found.stream().noneMatch(m -> m.span().overlaps(match.span()))) {
                found.add(match);
            }
        }
        found.sort(Comparator.comparing(Mention::span));
        return List.copyOf(found);
    }

    private static void addMatches(PaperFacts facts, int s, int start, List<Mention> matches) {
        for (int end = start + 1; end <= start + facts.reach(s, start); end++) {
            int type = Integer.numberOfTrailingZeros(facts.lexicon(s, start, end));
            if (type < EntityType.values().length) {
                Span span = facts.sentences().get(s).span(start, end);
                String form = span.of(facts.paper().paper().text());
                matches.add(new Mention(span, form, EntityType.values()[type], 1));
            }
        }
    }
}
