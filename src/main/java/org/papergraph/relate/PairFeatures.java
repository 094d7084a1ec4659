package org.papergraph.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.papergraph.model.Entity;
import org.papergraph.model.EntityType;

/** Sparse features of an ordered pair of entities, from every sentence that names both and from the document. */
final class PairFeatures {

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
        meetings.stream().limit(PLACES).forEach(this::meeting);
        if (meetings.isEmpty()) {
            features.add("apart");
        }
        names(document.entity(subject), document.entity(object));
        roles(subject, object, meetings);
        return Set.copyOf(features);
    }

    private void meeting(Meeting m) {
        Syntax sentence = document.sentence(m.sentence());
        String order = m.forward() ? "<" : ">";
        String kinds = m.subject().kind() + "," + m.object().kind();
        features.add("order" + order + kinds);
        features.add("section=" + document.section(m.sentence()) + order);
        features.add("far" + order + Math.min(6, m.gapEnd() - m.gapStart()) + (m.together() ? "list" : ""));
        features.add("entities-between=" + Math.min(4, m.namesBetween()) + order);
        if (m.together()) {
            features.add("list" + order);
            features.add("list-prev=" + sentence.lemma(m.listStart() - 1));
            return;
        }
        between(m, sentence, order);
        around(m, sentence, order);
        new PathFeatures(sentence, m.subject().head(), m.object().head(), features).add();
    }

    private void between(Meeting m, Syntax sentence, String order) {
        List<String> words = new ArrayList<>();
        for (int w = m.gapStart(); w < m.gapEnd(); w++) {
            int word = w;
            if (document.at(m.sentence(), w).filter(o -> o.first() == word).isPresent()) {
                words.add("@"
                        + document.type(document.at(m.sentence(), w)
                                        .orElseThrow()
                                        .entity())
                                .label()
                                .charAt(0));
            } else if (document.at(m.sentence(), w).isEmpty()) {
                words.add(sentence.lemma(w));
            }
        }
        if (words.size() <= 6) {
            features.add("between" + order + String.join(" ", words));
        }
        if (words.size() <= 14) {
            for (int i = 0; i < words.size(); i++) {
                features.add("word" + order + words.get(i));
                Cues.classOf(words.get(i)).ifPresent(c -> features.add("class" + order + c));
                if (i > 0) {
                    features.add("words" + order + words.get(i - 1) + " " + words.get(i));
                }
            }
        }
        if (!words.isEmpty()) {
            features.add("first" + order + words.get(0));
            features.add("last" + order + words.get(words.size() - 1));
        }
    }

    private void around(Meeting m, Syntax sentence, String order) {
        features.add("before" + order + sentence.lemma(m.leftStart() - 1));
        features.add("before2" + order + sentence.lemma(m.leftStart() - 2) + " " + sentence.lemma(m.leftStart() - 1));
        features.add("after" + order + sentence.lemma(m.rightEnd()));
        features.add("after2" + order + sentence.lemma(m.rightEnd()) + " " + sentence.lemma(m.rightEnd() + 1));
        for (int w = Math.max(0, m.leftStart() - 8); w < m.leftStart(); w++) {
            if (document.at(m.sentence(), w).isEmpty()) {
                Cues.classOf(sentence.lemma(w)).ifPresent(c -> features.add("left" + order + c));
            }
        }
        for (int w = m.rightEnd(); w < Math.min(sentence.size(), m.rightEnd() + 6); w++) {
            if (document.at(m.sentence(), w).isEmpty()) {
                Cues.classOf(sentence.lemma(w)).ifPresent(c -> features.add("right" + order + c));
            }
        }
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

    static String lastWord(Entity entity) {
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
