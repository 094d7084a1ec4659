package org.papergraph.relate.pair;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.papergraph.model.RelationType;
import org.papergraph.relate.reading.Meeting;
import org.papergraph.relate.reading.Pair;
import org.papergraph.relate.reading.Patterns;
import org.papergraph.relate.text.Cues;
import org.papergraph.relate.text.Document;
import org.papergraph.relate.text.Syntax;

/** What one sentence says of two entities that stand in it: the words between and around them, and the path of the parse. */
final class MeetingFeatures {

    private final Document document;
    private final Meeting m;
    private final Syntax sentence;
    private final String order;
    private final Set<String> features = new LinkedHashSet<>();

    MeetingFeatures(Document document, Meeting meeting) {
        this.document = document;
        this.m = meeting;
        this.sentence = document.sentence(meeting.sentence());
        this.order = meeting.forward() ? "<" : ">";
    }

    Set<String> all() {
        String kinds = m.subject().kind() + "," + m.object().kind();
        features.add("order" + order + kinds);
        features.add("section=" + document.section(m.sentence()) + order);
        features.add("far" + order + Math.min(6, m.gapEnd() - m.gapStart()) + (m.together() ? "list" : ""));
        features.add("entities-between=" + Math.min(4, m.namesBetween()) + order);
        if (m.together()) {
            features.add("list" + order);
            features.add("list-prev=" + sentence.lemma(m.leftStart() - 1));
            return features;
        }
        for (RelationType relation : Pair.RELATIONS) {
            Patterns.matching(document, m, relation).forEach(p -> features.add("pattern=" + p));
        }
        between();
        around();
        new PathFeatures(sentence, m.subject().head(), m.object().head(), features).add();
        return features;
    }

    private void between() {
        List<String> words = document.lemmas(m.sentence(), m.gapStart(), m.gapEnd());
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

    private void around() {
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
}
