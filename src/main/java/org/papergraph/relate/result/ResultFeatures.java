package org.papergraph.relate.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.papergraph.model.EntityType;
import org.papergraph.relate.pair.PairFeatures;
import org.papergraph.relate.reading.Reading;
import org.papergraph.relate.text.Cues;
import org.papergraph.relate.text.Document;
import org.papergraph.relate.text.Occurrence;
import org.papergraph.relate.text.Syntax;

/** What speaks for a number's being a result, and for an entity's being its method, dataset or metric. */
final class ResultFeatures {

    /** The three things that a result belongs to. */
    enum Role {
        METHOD,
        DATASET,
        METRIC;

        /** Whether a result has one at most; the same number may be that of several datasets. */
        boolean isSingle() {
            return this != DATASET;
        }

        boolean fits(EntityType type) {
            return switch (this) {
                case METHOD -> type == EntityType.METHOD;
                case DATASET -> type.isResource();
                case METRIC -> type == EntityType.METRIC;
            };
        }
    }

    private static final int WINDOW = 6;

    private final Reading reading;
    private final Document document;
    private final List<Value> values;
    private final Report report;
    private final Layout layout;
    private final FeatureWords words;
    private final SentenceFeatures sentenceFeatures;
    private final Gauge gauge;

    ResultFeatures(Report report) {
        this.report = report;
        this.reading = report.reading();
        this.document = reading.document();
        this.values = report.values();
        this.layout = new Layout(report);
        this.words = new FeatureWords(report);
        this.sentenceFeatures = new SentenceFeatures(report, layout, words);
        this.gauge = new Gauge(document);
    }

    Set<String> of(Value value) {
        Set<String> features = new LinkedHashSet<>();
        Syntax sentence = document.sentence(value.sentence());
        String unit = value.unit();
        features.add("unit=" + unit);
        features.add("section=" + document.section(value.sentence()) + "," + unit);
        features.add("decimal=" + value.text().contains(".") + "," + unit);
        features.add("sign=" + value.text().charAt(0)
                + (Character.isDigit(value.text().charAt(0)) ? "#" : ""));
        features.add("digits=" + Math.min(5, value.text().replaceAll("\\D", "").length()) + "," + unit);
        for (int back = 1; back <= WINDOW; back++) {
            features.add((back < 3 ? "p" + back : "prev") + "=" + words.at(value, value.first() - back));
            features.add((back < 3 ? "n" + back : "next") + "=" + words.at(value, value.end() + back - 1));
        }
        features.add("p12=" + words.at(value, value.first() - 2) + " " + words.at(value, value.first() - 1));
        features.add("n12=" + words.at(value, value.end()) + " " + words.at(value, value.end() + 1));
        features.add("n1=" + words.at(value, value.end()) + "," + unit);
        features.add("p1=" + words.at(value, value.first() - 1) + "," + unit);
        for (int w = 0; w < sentence.size(); w++) {
            if (sentence.isVerb(w) || Cues.classOf(sentence.lemma(w)).isPresent()) {
                features.add("s=" + sentence.lemma(w));
            }
        }
        features.add("others=" + Math.min(3, layout.inSentence(value).size()));
        for (EntityType type : EntityType.values()) {
            boolean here = document.occurrencesIn(value.sentence()).stream()
                    .anyMatch(o -> o.kind() == Occurrence.Kind.NAME
                            && !report.isProposed(o.entity())
                            && document.type(o.entity()) == type);
            features.add("has" + type + "=" + here);
        }
        int verb = sentence.verbAbove(value.first());
        features.add("verb=" + (verb < 0 ? "-" : sentence.lemma(verb)));
        features.add("role=" + sentence.role(value.first()));
        features.add("pairing=" + layout.pairing(value));
        features.add("counted=" + layout.counted(value).orElse("-"));
        features.add("counts=" + layout.counted(value).isPresent() + "," + unit);
        return features;
    }

    /** The entities that could play a role. */
    List<Integer> candidates(Role role) {
        List<Integer> candidates = new ArrayList<>();
        for (int e = 0; e < document.size(); e++) {
            if (role.fits(document.type(e)) && (e != document.unnamed() || reading.isMain(e))) {
                candidates.add(e);
            }
        }
        return candidates;
    }

    Set<String> of(Value value, Role role, int entity) {
        Set<String> features = new LinkedHashSet<>();
        List<Occurrence> here = document.occurrencesIn(value.sentence(), entity).stream()
                .sorted(Comparator.comparingInt(value::distance))
                .toList();
        features.add("standing=" + reading.standing(entity) + ",here=" + !here.isEmpty());
        features.add("known=" + document.known(entity) + ",here=" + !here.isEmpty());
        if (role == Role.METRIC) {
            metric(entity, features);
            features.add("counts=" + layout.counted(value).isPresent() + "," + !here.isEmpty());
        }
        features.add("alone=" + (candidates(role).size() == 1));
        features.add("rivals=" + rivals(value, role, entity) + ",here=" + !here.isEmpty());
        features.add("last=" + PairFeatures.lastWord(document.entity(entity)) + "," + value.unit());
        features.add("unit=" + value.unit() + ",here=" + !here.isEmpty());
        String measures = gauge.of(value);
        features.add(measures);
        features.add(measures + "," + !here.isEmpty());
        String pairing = "pairing=" + layout.pairing(value) + ",";
        features.add(pairing + reading.standing(entity) + "," + !here.isEmpty());
        features.add("inherits=" + inherits(value, entity) + ",rivals=" + Math.min(1, rivals(value, role, entity)));
        if (here.isEmpty()) {
            elsewhere(value, role, entity, features);
        } else {
            String side = here.get(0).end() <= value.first() ? "<" : ">";
            features.add(pairing + here.get(0).kind() + side + Math.min(1, rivals(value, role, entity)));
            sentenceFeatures.add(value, role, here, features);
        }
        return features;
    }

    private void metric(int entity, Set<String> features) {
        String name = document.entity(entity).name().toLowerCase(Locale.ROOT);
        String source = report.isProposed(entity) ? "proposed" : "found";
        String[] words = name.split("\\s+");
        features.add(source);
        features.add("metric=" + name);
        features.add(source + ",words=" + words.length);
        features.add(source + ",head=" + words[words.length - 1]);
        features.add(source + ",first=" + words[0]);
        features.add(source + ",known=" + document.known(entity));
        boolean longer = report.isProposed(entity)
                && candidates(Role.METRIC).stream()
                        .anyMatch(e -> e != entity
                                && document.entity(e)
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .endsWith(" " + name));
        features.add(source + ",longer=" + longer);
    }

    private int rivals(Value value, Role role, int entity) {
        return (int) Math.min(
                3,
                document.occurrencesIn(value.sentence()).stream()
                        .filter(o -> role.fits(document.type(o.entity())) && o.entity() != entity)
                        .map(Occurrence::entity)
                        .distinct()
                        .count());
    }

    private void elsewhere(Value value, Role role, int entity, Set<String> features) {
        int ahead = document.occurrencesOf(entity).stream()
                .mapToInt(o -> value.sentence() - o.sentence())
                .filter(d -> d > 0)
                .min()
                .orElse(-1);
        features.add("ahead=" + Math.min(4, ahead));
        boolean nearest = ahead > 0
                && candidates(role).stream()
                        .flatMap(e -> document.occurrencesOf(e).stream())
                        .noneMatch(o -> o.entity() != entity
                                && o.sentence() > value.sentence() - ahead
                                && o.sentence() < value.sentence());
        features.add("nearest-ahead=" + nearest + "," + Math.min(4, ahead));
    }

    /** Whether the entity stands with the value before this one: before it in this sentence, or in the sentence ahead. */
    private String inherits(Value value, int entity) {
        int at = values.indexOf(value);
        if (at == 0) {
            return "first";
        }
        Value last = values.get(at - 1);
        boolean with = document.occurrencesIn(last.sentence()).stream()
                .anyMatch(o ->
                        o.entity() == entity && (last.sentence() < value.sentence() || Math.abs(last.distance(o)) < 6));
        return with + "," + Math.min(3, value.sentence() - last.sentence());
    }
}
