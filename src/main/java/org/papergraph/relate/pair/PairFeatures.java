package org.papergraph.relate.pair;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.papergraph.model.Entity;
import org.papergraph.model.EntityType;
import org.papergraph.relate.reading.Meeting;
import org.papergraph.relate.reading.Reading;
import org.papergraph.relate.text.Cues;
import org.papergraph.relate.text.Document;
import org.papergraph.relate.text.Names;
import org.papergraph.relate.text.Occurrence;
import org.papergraph.relate.text.Section;
import org.papergraph.relate.text.Syntax;

/** Sparse features of an ordered pair of entities, from every sentence that names both and from the document. */
public final class PairFeatures {

    private static final int PLACES = 3;

    private final Reading reading;
    private final Document document;
    private final Set<String> features = new LinkedHashSet<>();

    PairFeatures(Reading reading) {
        this.reading = reading;
        this.document = reading.document();
    }

    Set<String> of(int subject, int object) {
        features.clear();
        List<Meeting> meetings = reading.meetings(subject, object);
        meetings.stream().limit(PLACES).forEach(m -> features.addAll(new MeetingFeatures(document, m).all()));
        if (meetings.isEmpty()) {
            features.add("apart");
        }
        names(document.entity(subject), document.entity(object));
        knowledge(subject, object);
        roles(subject, object, meetings);
        return Set.copyOf(features);
    }

    private void names(Entity subject, Entity object) {
        features.add("types=" + subject.type().label().charAt(0)
                + object.type().label().charAt(0));
        features.add("subject-last=" + lastWord(subject));
        features.add("object-last=" + lastWord(object));
        features.add("object=" + object.name().toLowerCase(Locale.ROOT));
        features.add("subject=" + subject.name().toLowerCase(Locale.ROOT));
        features.addAll(Names.compare(subject, object));
    }

    private void knowledge(int subject, int object) {
        String known = document.known(subject) + ">" + document.known(object);
        features.add("known=" + known);
        features.add("known=" + known + "," + reading.standing(subject) + ">" + reading.standing(object));
        document.kinds(subject).forEach(k -> features.add("subject-kind=" + k));
        document.kinds(object).forEach(k -> {
            features.add("object-kind=" + k);
            features.add(reading.standing(subject) + "|object-kind=" + k);
        });
        document.kinship(subject, object).forEach(k -> features.add("kin=" + k));
        document.kinship(object, subject).forEach(k -> features.add("kin-of=" + k));
    }

    public static String lastWord(Entity entity) {
        String name = entity.forms().stream()
                .max(Comparator.comparingInt(String::length))
                .orElse(entity.name())
                .toLowerCase(Locale.ROOT);
        String[] words = name.split("[\\s-]+");
        String last = words[words.length - 1];
        return last.endsWith("s") && last.length() > 4 ? last.substring(0, last.length() - 1) : last;
    }

    /** What the document says of each end by itself, and how the own approach speaks of the object. */
    private void roles(int subject, int object, List<Meeting> meetings) {
        String own = reading.standing(subject) + ">" + reading.standing(object);
        features.add("own=" + own);
        features.add("own=" + own + (meetings.isEmpty() ? ",apart" : ",met" + Math.min(3, meetings.size())));
        features.add("subject-" + reading.places(subject));
        features.add("object-" + reading.places(object));
        String mark = reading.standing(subject) + "|";
        context(object, mark + "o:");
        if (!reading.isMain(subject)) {
            context(subject, "s:");
        }
        features.add(mark + "object-last=" + lastWord(document.entity(object)));
        features.add(mark + "object-" + reading.places(object));
        features.add(mark + "far=" + Math.min(4, reading.sentencesApart(subject, object)));
        if (document.type(subject) == EntityType.METHOD && reading.isMain(subject)) {
            features.add(
                    "main-count=" + Math.min(4, document.occurrencesOf(object).size()));
        }
    }

    private void context(int entity, String mark) {
        document.occurrencesOf(entity).stream()
                .filter(o -> o.kind() == Occurrence.Kind.NAME)
                .limit(5)
                .forEach(o -> place(o, mark));
    }

    private void place(Occurrence o, String mark) {
        Syntax sentence = document.sentence(o.sentence());
        int start = reading.lists().start(o);
        int end = reading.lists().end(o);
        Section section = document.section(o.sentence());
        features.add(mark + "prev=" + sentence.lemma(start - 1));
        features.add(mark + "prev2=" + sentence.lemma(start - 2) + " " + sentence.lemma(start - 1));
        features.add(mark + "next=" + sentence.lemma(end));
        features.add(mark + section + ",prev=" + sentence.lemma(start - 1));
        features.add(
                mark + section + ",listed=" + Math.min(3, reading.lists().of(o).size()));
        int lead = sentence.lead(o.head());
        int verb = sentence.verbAbove(lead);
        String role = sentence.role(lead);
        features.add(mark + "role=" + role);
        if (verb >= 0) {
            String lemma = sentence.lemma(verb);
            String kind = Cues.classOf(lemma).orElse("-");
            features.add(mark + "verb=" + lemma + "," + role);
            features.add(mark + "verb=" + lemma);
            features.add(mark + "class=" + kind + "," + role);
            features.add(mark + "class=" + kind + "," + reading.subjectKind(o.sentence(), verb));
            features.add(mark + "verb=" + lemma + "," + reading.subjectKind(o.sentence(), verb));
        }
        for (int w = 0; w < start; w++) {
            String word = sentence.lemma(w);
            if (document.at(o.sentence(), w).isEmpty() && (w > start - 6 || sentence.isVerb(w))) {
                Cues.classOf(word).ifPresent(c -> features.add(mark + "left=" + c));
                features.add(mark + "leftw=" + word);
            }
        }
    }
}
