package org.papergraph.relate.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.papergraph.learn.BoostedTrees;
import org.papergraph.learn.LinearModel;
import org.papergraph.relate.result.ResultFeatures.Role;
import org.papergraph.relate.text.Document;
import org.papergraph.relate.text.Occurrence;
import org.papergraph.relate.text.Syntax;

/**
 * The few numbers per value and entity that the second stage sees: what the first stage thinks of the entity in its role, of its rivals
 * for the value, and of the entity with other values; and where the two stand.
 */
final class ResultSignals implements Signals {

    private final Report report;
    private final Role role;
    private final Document document;
    private final List<Integer> candidates;
    private final double[][] margins;
    private final Layout layout;
    private final Attachment attachment;
    private final CounterCues counterCues;

    /** @param first the first stage's decision on the role */
    ResultSignals(Report report, ResultFeatures features, Role role, LinearModel first) {
        this.report = report;
        this.role = role;
        this.document = report.document();
        this.layout = new Layout(report);
        this.attachment = new Attachment(document, layout);
        this.counterCues = new CounterCues(report.reading());
        this.candidates = features.candidates(role);
        this.margins = new double[report.values().size()][document.size()];
        for (int v = 0; v < margins.length; v++) {
            for (int e : candidates) {
                margins[v][e] =
                        first.margin(0, first.known(features.of(report.values().get(v), role, e)));
            }
        }
    }

    @Override
    public List<Integer> candidates() {
        return candidates;
    }

    @Override
    public float[] of(int v, int entity) {
        Value value = report.values().get(v);
        List<Occurrence> here = document.occurrencesIn(value.sentence(), entity);
        List<Double> signals = new ArrayList<>();
        signals.add(margins[v][entity]);
        rivals(v, entity, signals);
        others(v, entity, signals);
        standing(entity, signals);
        place(value, here, signals);
        signals.add(rank(v, entity));
        signals.add(unit(value));
        layout(value, entity, here, signals);
        cues(value, here, signals);
        connection(value, here, signals);
        return BoostedTrees.vector(signals);
    }

    private void rivals(int v, int entity, List<Double> signals) {
        double best = NONE;
        int better = 0;
        for (int e : candidates) {
            if (e != entity) {
                best = Math.max(best, margins[v][e]);
                better += margins[v][e] > margins[v][entity] ? 1 : 0;
            }
        }
        signals.add(best);
        signals.add(margins[v][entity] - best);
        signals.add((double) better);
        signals.add((double) candidates.size());
    }

    /** How the entity goes with the other values of the sentence, and with the value before and after. */
    private void others(int v, int entity, List<Double> signals) {
        int sentence = report.values().get(v).sentence();
        double best = NONE;
        int values = 0;
        for (int w = 0; w < margins.length; w++) {
            if (w != v && report.values().get(w).sentence() == sentence) {
                best = Math.max(best, margins[w][entity]);
                values++;
            }
        }
        signals.add(best);
        signals.add(margins[v][entity] - best);
        signals.add((double) values);
        signals.add(v > 0 ? margins[v - 1][entity] : NONE);
        signals.add(v > 0 ? lead(v - 1, entity) : NONE);
        signals.add(v + 1 < margins.length ? lead(v + 1, entity) : NONE);
    }

    /** By how much the entity is the best for a value, or misses it. */
    private double lead(int v, int entity) {
        return margins[v][entity] - Signals.rival(margins[v], candidates, entity);
    }

    private void standing(int entity, List<Double> signals) {
        signals.add(report.reading().introduced(entity));
        signals.add(document.entity(entity).confidence());
        signals.add(report.isProposed(entity) ? 1.0 : 0);
        signals.add(report.reading().isMain(entity) ? 1.0 : 0);
        signals.add(document.isFresh(entity) ? 1.0 : 0);
        signals.add((double) document.occurrencesOf(entity).size());
        signals.add((double) document.entity(entity).name().length());
    }

    /** Where the nearest place of the entity stands; {@code here} are all in the value's sentence. */
    private void place(Value value, List<Occurrence> here, List<Double> signals) {
        Optional<Occurrence> nearest = nearest(value, here.stream());
        signals.add((double) here.size());
        signals.add(nearest.map(o -> (double) value.distance(o)).orElse(99.0));
        signals.add(nearest.map(o -> o.end() <= value.first() ? 1.0 : 0).orElse(-1.0));
        signals.add(nearest.map(o -> (double) o.kind().ordinal()).orElse(-1.0));
        signals.add(nearest.map(o -> (double) between(value, o)).orElse(-1.0));
        signals.add(nearest.map(o -> (double) valuesBetween(value, o)).orElse(-1.0));
    }

    private static Optional<Occurrence> nearest(Value value, Stream<Occurrence> places) {
        return places.min(Comparator.comparingInt(value::distance));
    }

    private static double unit(Value value) {
        return switch (value.unit()) {
            case "" -> 0;
            case "%" -> 1;
            case "x" -> 2;
            default -> 3;
        };
    }

    private void layout(Value value, int entity, List<Occurrence> here, List<Double> signals) {
        Optional<Occurrence> nearest = nearest(value, here.stream().filter(o -> o.kind() == Occurrence.Kind.NAME));
        signals.add((double) layout.pairing(value).ordinal());
        signals.add(layout.isRespective(value) ? 1.0 : 0);
        signals.add(truth(nearest.flatMap(o -> layout.abreast(value, o))));
        signals.add(truth(layout.inShare(value, names(value.sentence()), entity)));
        signals.add(layout.counted(value).isPresent() ? 1.0 : 0);
    }

    private void cues(Value value, List<Occurrence> here, List<Double> signals) {
        signals.add(here.isEmpty() ? -1.0 : attachment.of(value, here));
        if (role == Role.METHOD) {
            signals.add(here.stream().mapToDouble(counterCues::outdoing).min().orElse(-1));
            Syntax sentence = document.sentence(value.sentence());
            boolean subject = here.stream().anyMatch(o -> Connection.isSubject(sentence, value, o));
            signals.add(subject ? 1.0 : 0);
        } else if (role == Role.DATASET) {
            Optional<Occurrence> nearest = nearest(value, here.stream());
            signals.add(nearest.map(o -> (double) counterCues.trainingBefore(o)).orElse(-1.0));
            signals.add(nearest.map(o -> (double) counterCues.trainingAfter(o)).orElse(-1.0));
        }
    }

    private void connection(Value value, List<Occurrence> here, List<Double> signals) {
        Syntax sentence = document.sentence(value.sentence());
        List<Connection> all =
                here.stream().map(o -> Connection.of(sentence, value, o)).toList();
        Connection shortest =
                all.stream().min(Comparator.comparingInt(Connection::length)).orElse(Connection.NONE);
        signals.add((double) shortest.length());
        signals.add((double) shortest.up());
        signals.add((double) shortest.down());
        signals.add(least(all, Connection::breaks));
        signals.add(least(all, Connection::verbs));
    }

    private static double least(List<Connection> all, ToIntFunction<Connection> count) {
        return all.stream().mapToInt(count).min().orElse(Connection.FAR);
    }

    private static double truth(Optional<Boolean> answer) {
        return answer.map(a -> a ? 1.0 : 0).orElse(-1.0);
    }

    /** How many other names for the role stand between. */
    private int between(Value value, Occurrence o) {
        return (int) document.occurrencesIn(value.sentence()).stream()
                .filter(x -> role.fits(document.type(x.entity())) && x.entity() != o.entity())
                .filter(x -> inside(value, o, x.first(), x.end()))
                .count();
    }

    private int valuesBetween(Value value, Occurrence o) {
        return (int) report.values().stream()
                .filter(x -> x.sentence() == value.sentence() && inside(value, o, x.first(), x.end()))
                .count();
    }

    private static boolean inside(Value value, Occurrence o, int first, int end) {
        return first >= Math.min(o.end(), value.end()) && end <= Math.max(o.first(), value.first());
    }

    /** Where a sentence has as many values as names for the role: 1 if both have the same place, else 0; -1 elsewhere. */
    private double rank(int v, int entity) {
        int sentence = report.values().get(v).sentence();
        List<Integer> values = new ArrayList<>();
        for (int w = 0; w < margins.length; w++) {
            if (report.values().get(w).sentence() == sentence) {
                values.add(w);
            }
        }
        List<Integer> names = names(sentence);
        return values.size() < 2 || values.size() != names.size()
                ? -1
                : values.indexOf(v) == names.indexOf(entity) ? 1 : 0;
    }

    /** The entities for the role that a sentence names, in their order. */
    private List<Integer> names(int sentence) {
        return document.occurrencesIn(sentence).stream()
                .filter(o -> o.kind() == Occurrence.Kind.NAME && candidates.contains(o.entity()))
                .filter(o -> !report.isProposed(o.entity()))
                .map(Occurrence::entity)
                .distinct()
                .toList();
    }
}
