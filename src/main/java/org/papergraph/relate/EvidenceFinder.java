package org.papergraph.relate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.papergraph.model.Evidence;
import org.papergraph.model.RelationType;
import org.papergraph.model.Span;
import org.papergraph.relate.reading.Claims;
import org.papergraph.relate.reading.Meeting;
import org.papergraph.relate.reading.Pair;
import org.papergraph.relate.reading.Patterns;
import org.papergraph.relate.reading.Reading;
import org.papergraph.relate.result.ResultModel;
import org.papergraph.relate.text.Cues;
import org.papergraph.relate.text.Document;
import org.papergraph.relate.text.Occurrence;
import org.papergraph.relate.text.Section;
import org.papergraph.relate.text.Syntax;

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
    private final Claims claims;

    EvidenceFinder(Reading reading) {
        this.reading = reading;
        this.document = reading.document();
        this.claims = new Claims(document);
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
                Set<String> sources = new TreeSet<>(Set.of("classifier"));
                Patterns.matching(document, m, type).forEach(p -> sources.add("pattern:" + p));
                List<Span> object = List.of(document.span(m.object()));
                found.add(evidence(m.sentence(), subject, object, cues, sources));
            }
        }
        return found.isEmpty() ? ofObject(type, pair.object()) : found;
    }

    List<Evidence> ofIntroduction(int entity) {
        return entity == document.unnamed() ? ofUnnamed() : ofObject(RelationType.INTRODUCES, entity);
    }

    /** The sentence of a number: its method is the subject, its dataset and metric the objects, where they stand there. */
    Evidence of(ResultModel.Found found) {
        List<Span> objects = new ArrayList<>();
        found.dataset().ifPresent(e -> objects.addAll(spans(found.value().sentence(), e)));
        found.metric().ifPresent(e -> objects.addAll(spans(found.value().sentence(), e)));
        List<Span> subjects = spans(found.value().sentence(), found.method());
        return evidence(
                found.value().sentence(),
                subjects,
                objects,
                List.of(found.value().span()));
    }

    private List<Span> spans(int sentence, int entity) {
        return document.occurrencesIn(sentence, entity).stream()
                .map(document::span)
                .toList();
    }

    /** Where the object alone is named: the subject is implied. The sentence with the best cue comes first. */
    private List<Evidence> ofObject(RelationType type, int entity) {
        List<Evidence> found = new ArrayList<>();
        for (Occurrence o : namings(entity)) {
            List<Span> cues = cues(type, o.sentence(), o.first() - 12, o.end() + 4);
            Set<String> sources = new TreeSet<>(Set.of("classifier"));
            if (type == RelationType.INTRODUCES) {
                announcement(o, cues).ifPresent(sources::add);
            }
            Evidence evidence = evidence(o.sentence(), List.of(), List.of(document.span(o)), cues, sources);
            boolean own = document.section(o.sentence()) != Section.TITLE && !cues.isEmpty();
            found.add(own ? (int) found.stream().filter(e -> !e.cue().isEmpty()).count() : found.size(), evidence);
        }
        return found.stream().limit(MOST).toList();
    }

    /** The first place in each sentence; where a thing has a name, "we" and "it" are none. */
    private Collection<Occurrence> namings(int entity) {
        Map<Integer, Occurrence> bySentence = new LinkedHashMap<>();
        document.occurrencesOf(entity).stream()
                .filter(o -> entity == document.unnamed() || o.kind() == Occurrence.Kind.NAME)
                .forEach(o -> bySentence.putIfAbsent(o.sentence(), o));
        return bySentence.values();
    }

    private Optional<String> announcement(Occurrence o, List<Span> cues) {
        if (document.section(o.sentence()) == Section.TITLE) {
            boolean named = document.sentence(o.sentence()).lemma(o.end()).equals(":");
            return named && o.first() == 0 ? Optional.of("pattern:title-name") : Optional.empty();
        }
        return cues.isEmpty() ? Optional.empty() : Optional.of("pattern:proposes");
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
        // The title speaks of the approach where no sentence does.
        return document.occurrencesOf(document.unnamed()).stream()
                .filter(o -> o.kind() == Occurrence.Kind.OWN)
                .findFirst()
                .map(o -> List.of(evidence(o.sentence(), List.of(), List.of(document.span(o)), List.of())))
                .orElseGet(() -> List.of(evidence(0, List.of(), List.of(), List.of())));
    }

    private Evidence evidence(int sentence, List<Span> subject, List<Span> object, List<Span> cues) {
        return evidence(sentence, subject, object, cues, Set.of("classifier"));
    }

    private Evidence evidence(
            int sentence, List<Span> subject, List<Span> object, List<Span> cues, Set<String> sources) {
        Span span = document.paper().sentences().get(sentence).span();
        return new Evidence(span, subject, object, cues, claims.statedAs(sentence), sources);
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
