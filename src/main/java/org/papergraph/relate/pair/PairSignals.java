package org.papergraph.relate.pair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.learn.BoostedTrees;
import org.papergraph.model.EntityType;
import org.papergraph.model.RelationType;
import org.papergraph.relate.reading.Meeting;
import org.papergraph.relate.reading.Pair;
import org.papergraph.relate.reading.Reading;
import org.papergraph.relate.text.Cues;
import org.papergraph.relate.text.Document;
import org.papergraph.relate.text.Names;
import org.papergraph.relate.text.Occurrence;
import org.papergraph.relate.text.Section;
import org.papergraph.relate.text.Syntax;

/**
 * The few numbers per pair that the second stage sees: what the first stage thinks of the pair, of its reverse, of its rivals and
 * of the other members of its enumerations, and where the two stand.
 */
final class PairSignals {

    /** Log-odds where there is none to compare with: less than any model gives. */
    private static final float NONE = -12;

    private static final List<String> CLASSES = List.of(
            "PROPOSE",
            "DESIGN",
            "NAME",
            "USE",
            "BASE",
            "TRAIN",
            "EVALUATE",
            "BEAT",
            "BEATEN",
            "COMPARE",
            "CONTAIN",
            "PART",
            "KIND",
            "FOR");

    private final SentenceModel sentences;
    private final Map<Pair, Map<RelationType, Double>> opinions = new HashMap<>();
    private final Reading reading;
    private final Document document;
    private final Map<RelationType, double[][]> margins;
    private final boolean elsewhere;

    /**
     * @param sentences what is learnt from single sentences of other papers
     * @param margins the first stage's log-odds by subject and object; not a number where a pair is no candidate
     * @param elsewhere whether the paper is of another domain, with its own habits
     */
    PairSignals(Reading reading, SentenceModel sentences, Map<RelationType, double[][]> margins, boolean elsewhere) {
        this.sentences = sentences;
        this.reading = reading;
        this.document = reading.document();
        this.margins = margins;
        this.elsewhere = elsewhere;
    }

    float[] of(RelationType relation, int s, int o) {
        List<Float> signals = new ArrayList<>();
        opinions(relation, s, o, signals);
        sentences(new Pair(s, o), signals);
        rivals(margins.get(relation), s, o, signals);
        siblings(margins.get(relation), s, o, signals);
        standing(s, signals);
        standing(o, signals);
        meetings(s, o, signals);
        names(s, o, signals);
        knowledge(s, o, signals);
        if (relation == RelationType.EVALUATED_ON) {
            signals.addAll(new DataSignals(reading, s, o).all());
        }
        signals.add(elsewhere ? 1f : 0f);
        return BoostedTrees.vector(signals);
    }

    /** What the first stage thinks. */
    double first(RelationType relation, Pair pair) {
        return margins.get(relation)[pair.subject()][pair.object()];
    }

    private float margin(double[][] table, int s, int o) {
        return table == null || Double.isNaN(table[s][o]) ? NONE : (float) table[s][o];
    }

    private void opinions(RelationType relation, int s, int o, List<Float> signals) {
        signals.add(margin(margins.get(relation), s, o));
        for (RelationType type : RelationType.values()) {
            signals.add(margin(margins.get(type), s, o));
            signals.add(margin(margins.get(type), o, s));
        }
    }

    private void sentences(Pair pair, List<Float> signals) {
        Map<RelationType, Double> here = opinions.computeIfAbsent(pair, p -> sentences.opinions(reading, p));
        Pair.RELATIONS.forEach(r -> signals.add(here.get(r).floatValue()));
    }

    private void rivals(double[][] table, int s, int o, List<Float> signals) {
        float own = margin(table, s, o);
        float bySubject = NONE;
        float byObject = NONE;
        int better = 0;
        int betterObjects = 0;
        for (int e = 0; e < document.size(); e++) {
            if (e != s) {
                float other = margin(table, e, o);
                bySubject = Math.max(bySubject, other);
                better += other > own ? 1 : 0;
            }
            if (e != o) {
                float other = margin(table, s, e);
                byObject = Math.max(byObject, other);
                betterObjects += other > own ? 1 : 0;
            }
        }
        signals.add(own - bySubject);
        signals.add(bySubject);
        signals.add(own - byObject);
        signals.add(byObject);
        signals.add((float) better);
        signals.add((float) betterObjects);
        signals.add(reading.main() < 0 ? NONE : margin(table, reading.main(), o));
        signals.add(reading.main() < 0 ? NONE : margin(table, s, reading.main()));
    }

    private void siblings(double[][] table, int s, int o, List<Float> signals) {
        float sum = 0;
        int count = 0;
        float most = NONE;
        for (int e : companions(o)) {
            if (e != s) {
                sum += margin(table, s, e);
                most = Math.max(most, margin(table, s, e));
                count++;
            }
        }
        signals.add(count == 0 ? margin(table, s, o) : sum / count);
        signals.add(most);
        signals.add((float) count);
        sum = 0;
        count = 0;
        for (int e : companions(s)) {
            if (e != o) {
                sum += margin(table, e, o);
                count++;
            }
        }
        signals.add(count == 0 ? margin(table, s, o) : sum / count);
        signals.add((float) count);
    }

    /** The other members of an entity's enumerations. */
    private List<Integer> companions(int entity) {
        List<Integer> companions = new ArrayList<>();
        for (Occurrence o : document.occurrencesOf(entity)) {
            for (Occurrence other : reading.lists().of(o)) {
                if (other.entity() != entity && !companions.contains(other.entity())) {
                    companions.add(other.entity());
                }
            }
        }
        return companions;
    }

    private void standing(int entity, List<Float> signals) {
        signals.add((float) reading.introduced(entity));
        signals.add((float) document.entity(entity).confidence());
        signals.add(reading.isMain(entity) ? 1f : 0f);
        signals.add((float) document.type(entity).ordinal());
        int[] counts = new int[Section.values().length];
        int first = document.sentences().size();
        for (Occurrence o : document.occurrencesOf(entity)) {
            if (o.kind() == Occurrence.Kind.NAME) {
                counts[document.section(o.sentence()).ordinal()]++;
                first = Math.min(first, o.sentence());
            }
        }
        int all = 0;
        for (int count : counts) {
            signals.add((float) count);
            all += count;
        }
        signals.add((float) all);
        signals.add((float) first / document.sentences().size());
        String name = document.entity(entity).name();
        signals.add((float) name.length());
        signals.add(name.isEmpty() || Character.isLowerCase(name.charAt(0)) ? 0f : 1f);
        long peers = 0;
        for (int e = 0; e < document.unnamed(); e++) {
            peers += kind(document.type(e)) == kind(document.type(entity)) ? 1 : 0;
        }
        signals.add((float) peers);
    }

    private static EntityType kind(EntityType type) {
        return type.isResource() ? EntityType.DATASET : type;
    }

    private void meetings(int s, int o, List<Float> signals) {
        List<Meeting> meetings = reading.meetings(s, o);
        signals.add((float) meetings.size());
        signals.add((float) Math.min(9, reading.sentencesApart(s, o)));
        boolean together = false;
        int[] sections = new int[Section.values().length];
        for (Meeting m : meetings) {
            together |= m.together();
            sections[document.section(m.sentence()).ordinal()]++;
        }
        signals.add(together ? 1f : 0f);
        for (int count : sections) {
            signals.add((float) count);
        }
        float[] cues = new float[CLASSES.size()];
        if (meetings.isEmpty()) {
            signals.addAll(List.of(99f, -1f, 0f, -1f, -1f));
        } else {
            Meeting best = meetings.get(0);
            signals.add((float) best.gapEnd() - best.gapStart());
            signals.add(best.forward() ? 1f : 0f);
            signals.add((float) best.namesBetween());
            signals.add((float) best.subject().kind().ordinal());
            signals.add((float) best.object().kind().ordinal());
            Syntax sentence = document.sentence(best.sentence());
            for (int w = best.gapStart(); w < best.gapEnd(); w++) {
                Cues.classOf(sentence.lemma(w))
                        .map(CLASSES::indexOf)
                        .filter(i -> i >= 0)
                        .ifPresent(i -> cues[i] = 1);
            }
        }
        for (float cue : cues) {
            signals.add(cue);
        }
    }

    private void knowledge(int s, int o, List<Float> signals) {
        signals.add(document.isFresh(s) ? 1f : 0f);
        signals.add(document.isFresh(o) ? 1f : 0f);
        signals.add((float) document.kinship(s, o).size());
        signals.add((float) document.kinship(o, s).size());
    }

    private void names(int s, int o, List<Float> signals) {
        List<String> kinship = Names.compare(document.entity(s), document.entity(o));
        for (String sign : List.of(
                "name-starts-with-object",
                "name-ends-with-object",
                "name-contains-object",
                "object-contains-name",
                "same-head")) {
            signals.add(kinship.contains(sign) ? 1f : 0f);
        }
        signals.add((float)
                Names.shared(document.entity(s).name(), document.entity(o).name()));
        signals.add((float)
                Names.commonPrefix(document.entity(s).name(), document.entity(o).name()));
    }
}
