package org.papergraph.query.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.NodeFactory;
import org.papergraph.model.NormalForm;
import org.papergraph.query.name.NameIndex;
import org.papergraph.query.name.NamedThing;
import org.papergraph.query.search.Found.Match;
import org.papergraph.query.text.TextHit;
import org.papergraph.query.text.TextIndex;
import org.papergraph.query.text.TextKind;

/**
 * Finds things by their names, papers by their words, and things by the sentences about them. A whole name counts most, then the
 * beginning of one, a part of one, and the best texts beside these; a sentence about a thing counts less than a name.
 */
public final class Search {

    private static final int NAMES = 500;
    private static final int TEXTS = 300;
    private static final double PART_OF_NAME = 0.7;
    private static final double PAPER = 0.5;
    private static final double NAME_OF_WORDS = 0.55;
    private static final double EVIDENCE = 0.25;
    private static final double SPAN = 0.35;
    private static final double USE = 0.03;

    private final NameIndex names;
    private final TextIndex texts;

    public Search(NameIndex names, TextIndex texts) {
        this.names = names;
        this.texts = texts;
    }

    /**
     * What {@code typed} may mean, best first; where nothing was typed, what is most used.
     *
     * @param wanted what to look for
     */
    public List<Found> find(String typed, Predicate<NamedThing> wanted, int limit) {
        Map<NamedThing, Found> found = new LinkedHashMap<>();
        byName(typed, wanted, limit).forEach(hit -> found.merge(hit.thing(), hit, Found::or));
        if (!typed.isBlank()) {
            byText(typed).stream()
                    .filter(hit -> wanted.test(hit.thing()))
                    .forEach(hit -> found.merge(hit.thing(), hit, Found::or));
        }
        return found.values().stream().sorted(Found.BEST_FIRST).limit(limit).toList();
    }

    /** The things that go by a name, begin so, or are spelt nearly so: for completion. */
    public List<Found> byName(String typed, Predicate<NamedThing> wanted, int limit) {
        String normal = NormalForm.ofName(typed);
        return names.search(typed, List.of(), Integer.MAX_VALUE).stream()
                .filter(wanted)
                .limit(Math.max(limit, NAMES))
                .map(thing -> new Found(thing, Match.NAME, nameScore(normal, thing) + use(thing), Optional.empty()))
                .sorted(Found.BEST_FIRST)
                .limit(limit)
                .toList();
    }

    private static double nameScore(String typed, NamedThing thing) {
        return thing.names().stream()
                .map(NormalForm::ofName)
                .mapToDouble(name -> name.equals(typed)
                        ? 1
                        : name.startsWith(typed) ? 0.85 : name.contains(typed) ? PART_OF_NAME : NAME_OF_WORDS)
                .max()
                .orElse(0);
    }

    private List<Found> byText(String typed) {
        List<Found> found = new ArrayList<>();
        found.addAll(bySubject(texts.search(typed, TextKind.THING, TEXTS), Match.NAME, NAME_OF_WORDS));
        found.addAll(bySubject(texts.search(typed, TextKind.PAPER, TEXTS), Match.TEXT, PAPER));
        found.addAll(byEvidence(texts.search(typed, TextKind.STATEMENT, TEXTS)));
        return found;
    }

    // Hits come best first, so the first has the highest score.
    private List<Found> bySubject(List<TextHit> hits, Match match, double least) {
        List<Found> found = new ArrayList<>();
        for (TextHit hit : hits) {
            Optional<TextHit> shown = match == Match.NAME ? Optional.empty() : Optional.of(hit);
            double score = least + SPAN * hit.score() / hits.get(0).score();
            thing(hit.subject()).ifPresent(t -> found.add(new Found(t, match, score + use(t), shown)));
        }
        return found;
    }

    /** Of each thing the best sentence; more sentences count, up to as much again as the best. */
    private List<Found> byEvidence(List<TextHit> hits) {
        Map<String, TextHit> best = new LinkedHashMap<>();
        Map<String, Set<String>> sentences = new LinkedHashMap<>();
        for (TextHit hit : hits) {
            hit.about().forEach(iri -> {
                best.putIfAbsent(iri, hit);
                sentences.computeIfAbsent(iri, i -> new LinkedHashSet<>()).add(hit.text());
            });
        }
        List<Found> found = new ArrayList<>();
        best.forEach((iri, hit) -> {
            double match = hit.score() / hits.get(0).score();
            double often = 1 - 1.0 / sentences.get(iri).size();
            double score = EVIDENCE + SPAN * match * (1 + often) / 2;
            thing(iri).ifPresent(t -> found.add(new Found(t, Match.EVIDENCE, score + use(t), Optional.of(hit))));
        });
        return found;
    }

    private Optional<NamedThing> thing(String iri) {
        return names.get(NodeFactory.createURI(iri));
    }

    private static double use(NamedThing thing) {
        return USE * Math.log10(1 + thing.papers());
    }
}
