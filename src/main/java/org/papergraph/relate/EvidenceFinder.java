package org.papergraph.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.papergraph.model.Evidence;
import org.papergraph.model.RelationType;
import org.papergraph.model.Span;
import org.papergraph.model.StatedAs;

/** Finds the sentences that say a relation, and in them the two ends and the words that carry it. */
final class EvidenceFinder {

    private static final int MOST = 3;
    private static final Map<RelationType, Set<String>> CUES = Map.of(
            RelationType.INTRODUCES, Set.of("PROPOSE", "DESIGN", "NAME"),
            RelationType.TRAINED_ON, Set.of("TRAIN"),
            RelationType.EVALUATED_ON, Set.of("EVALUATE", "BEAT", "EXPERIMENTS"),
            RelationType.USED_FOR, Set.of("FOR", "USE"),
            RelationType.BENCHMARK_FOR, Set.of("FOR", "EVALUATE"),
            RelationType.BASED_ON, Set.of("BASE", "USE", "KIND"),
            RelationType.PART_OF, Set.of("CONTAIN", "PART", "USE"),
            RelationType.OUTPERFORMS, Set.of("BEAT", "BEATEN", "COMPARE"),
            RelationType.COMPARED_WITH, Set.of("COMPARE"),
            RelationType.SUB_TASK_OF, Set.of("KIND"));

    private final Reading reading;
    private final Document document;

    EvidenceFinder(Reading reading) {
        this.reading = reading;
        this.document = reading.document();
    }

    List<Evidence> of(RelationType type, Pair pair) {
        List<Evidence> found = new ArrayList<>();
        List<Integer> sentences = new ArrayList<>();
        for (Meeting m : reading.meetings(pair.subject(), pair.object())) {
            if (found.size() < MOST && !sentences.contains(m.sentence())) {
                sentences.add(m.sentence());
                int from = Math.min(m.subject().first(), m.object().first());
                int to = Math.max(m.subject().end(), m.object().end());
                List<Span> cues = cues(type, m.sentence(), from - 4, to + 4);
                List<Span> subject = List.of(document.span(m.subject()));
                found.add(evidence(m.sentence(), subject, List.of(document.span(m.object())), cues));
            }
        }
        return found.isEmpty() ? ofObject(type, pair.object()) : found;
    }

    List<Evidence> ofIntroduction(int entity) {
        return entity == document.unnamed() ? ofUnnamed() : ofObject(RelationType.INTRODUCES, entity);
    }

    /** Where the object alone is named: the subject is implied. The sentence with the best cue comes first. */
    private List<Evidence> ofObject(RelationType type, int entity) {
        List<Evidence> found = new ArrayList<>();
        for (Occurrence o : document.occurrencesOf(entity)) {
            List<Span> cues = cues(type, o.sentence(), o.first() - 12, o.end() + 4);
            Evidence evidence = evidence(o.sentence(), List.of(), List.of(document.span(o)), cues);
            boolean own = document.section(o.sentence()) != Section.TITLE && !cues.isEmpty();
            found.add(own ? (int) found.stream().filter(e -> !e.cue().isEmpty()).count() : found.size(), evidence);
        }
        return found.stream().limit(MOST).toList();
    }

    private List<Evidence> ofUnnamed() {
        for (int s = 0; s < document.sentences().size(); s++) {
            List<Span> cues =
                    cues(RelationType.INTRODUCES, s, 0, document.sentence(s).size());
            boolean own = document.section(s) == Section.APPROACH || document.section(s) == Section.RESULTS;
            if (own && !cues.isEmpty()) {
                return List.of(evidence(s, List.of(), List.of(), cues));
            }
        }
        return document.occurrencesOf(document.unnamed()).stream()
                .limit(1)
                .map(o -> evidence(o.sentence(), List.of(), List.of(document.span(o)), List.of()))
                .toList();
    }

    private Evidence evidence(int sentence, List<Span> subject, List<Span> object, List<Span> cues) {
        Span span = document.paper().sentences().get(sentence).span();
        StatedAs statedAs = document.section(sentence) == Section.BACKGROUND ? StatedAs.BACKGROUND : StatedAs.OWN;
        return new Evidence(span, subject, object, cues, statedAs, Set.of("classifier"));
    }

    private List<Span> cues(RelationType type, int sentence, int from, int to) {
        Syntax syntax = document.sentence(sentence);
        List<Span> cues = new ArrayList<>();
        for (int w = Math.max(0, from); w < Math.min(syntax.size(), to); w++) {
            boolean cue = Cues.classOf(syntax.lemma(w))
                    .filter(CUES.get(type)::contains)
                    .isPresent();
            if (cue && document.at(sentence, w).isEmpty()) {
                cues.add(syntax.token(w).span());
            }
        }
        return cues;
    }
}
