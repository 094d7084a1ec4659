package org.papergraph.relate.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.model.Entity;
import org.papergraph.model.EntityType;
import org.papergraph.relate.text.Document;
import org.papergraph.relate.text.Lists;
import org.papergraph.relate.text.Occurrence;
import org.papergraph.relate.text.Section;

/** A document of which it is known what it introduces: names, and "our method", "it", "we" in their place. */
public final class Reading {

    private static final Comparator<Meeting> BEST = Comparator.comparingInt(Reading::weakness)
            .thenComparingInt(m -> m.gapEnd() - m.gapStart())
            .thenComparingInt(Meeting::sentence)
            .thenComparingInt(m -> m.subject().first())
            .thenComparingInt(m -> m.object().first());

    private final Document document;
    private final Lists lists;
    private final double[] introduced;
    private final Map<Pair, List<Meeting>> meetings = new HashMap<>();
    private final int main;

    /**
     * @param introduced the probability with which the paper introduces each entity
     * @param main the number of its main approach, or -1
     */
    public Reading(Document named, double[] introduced, int main) {
        this.introduced = introduced;
        this.main = main;
        this.document = named.with(new OwnApproach(named, main, ownResource(named, introduced)).find());
        this.lists = new Lists(document);
    }

    /** The same of a document with more entities, none of which is introduced. */
    public Reading with(List<Entity> more) {
        int unnamed = document.unnamed();
        double[] wider = Arrays.copyOf(introduced, introduced.length + more.size());
        Arrays.fill(wider, unnamed, wider.length, 0);
        wider[wider.length - 1] = introduced[unnamed];
        return new Reading(document.withEntities(more), wider, main == unnamed ? wider.length - 1 : main);
    }

    private static int ownResource(Document document, double[] introduced) {
        int best = -1;
        for (int e = 0; e < document.unnamed(); e++) {
            boolean better = best < 0 || introduced[e] > introduced[best];
            if (document.type(e).isResource() && introduced[e] > 0.3 && better) {
                best = e;
            }
        }
        return best;
    }

    private static int weakness(Meeting m) {
        return m.subject().kind().ordinal() + m.object().kind().ordinal();
    }

    public Document document() {
        return document;
    }

    public Lists lists() {
        return lists;
    }

    public boolean isMain(int entity) {
        return entity == main;
    }

    public int main() {
        return main;
    }

    public double introduced(int entity) {
        return introduced[entity];
    }

    /** All sentences in which both stand, the plainest first. */
    public List<Meeting> meetings(int subject, int object) {
        return meetings.computeIfAbsent(new Pair(subject, object), p -> meet(p.subject(), p.object()));
    }

    private List<Meeting> meet(int subject, int object) {
        List<Meeting> meetings = new ArrayList<>();
        List<Occurrence> objects = document.occurrencesOf(object);
        for (Occurrence s : document.occurrencesOf(subject)) {
            for (Occurrence o : objects) {
                if (s.sentence() == o.sentence() && !s.overlaps(o)) {
                    meetings.add(Meeting.of(document, lists, s, o));
                }
            }
        }
        meetings.sort(BEST);
        return meetings;
    }

    /** What an entity is to the paper: its main approach, another thing of its own, or neither. */
    public String standing(int entity) {
        return isMain(entity) ? "main" : introduced[entity] > 0.4 ? "own" : "other";
    }

    /** The sections in which an entity is named. */
    public String places(int entity) {
        StringBuilder places = new StringBuilder("in=");
        for (Section section : Section.values()) {
            boolean in = document.occurrencesOf(entity).stream()
                    .filter(o -> o.kind() == Occurrence.Kind.NAME)
                    .anyMatch(o -> document.section(o.sentence()) == section);
            places.append(in ? section.name().charAt(0) : '-');
        }
        return places.toString();
    }

    public int sentencesApart(int a, int b) {
        int least = Integer.MAX_VALUE;
        for (Occurrence x : document.occurrencesOf(a)) {
            for (Occurrence y : document.occurrencesOf(b)) {
                least = Math.min(least, Math.abs(x.sentence() - y.sentence()));
            }
        }
        return least;
    }

    /** Who does what a verb says: the main approach, another entity, or the word itself. */
    public String subjectKind(int sentence, int verb) {
        int subject = document.sentence(sentence).subjectOf(verb);
        if (subject < 0) {
            return "-";
        }
        for (Occurrence o : document.occurrencesIn(sentence)) {
            if (o.first() <= subject && subject < o.end()) {
                return isMain(o.entity())
                        ? "main"
                        : document.type(o.entity()) == EntityType.METHOD ? "method" : "thing";
            }
        }
        return document.sentence(sentence).lemma(subject);
    }
}
