package org.papergraph.relate.introduction;

import java.util.LinkedHashSet;
import java.util.Set;
import org.papergraph.relate.text.Cues;
import org.papergraph.relate.text.Document;
import org.papergraph.relate.text.Lists;
import org.papergraph.relate.text.Occurrence;
import org.papergraph.relate.text.Section;
import org.papergraph.relate.text.Syntax;

/** What the words around one place of an entity say for and against its being introduced there. */
final class PlaceFeatures {

    private static final Set<String> NEW =
            Set.of("novel", "new", "first", "simple", "our", "effective", "innovative", "efficient");

    private static final Set<String> MARKUP = Set.of(
            "\\textbf",
            "\\texttt",
            "\\emph",
            "\\textit",
            "{",
            "}",
            "-lcb-",
            "-rcb-",
            "\\",
            "textbf",
            ",",
            "(",
            "-lrb-",
            "``",
            "''",
            "as",
            "\"",
            ":");
    private static final Set<String> OWN = Set.of("our", "proposed", "propose", "new", "novel");

    private final Document document;
    private final Lists lists;

    PlaceFeatures(Document document, Lists lists) {
        this.document = document;
        this.lists = lists;
    }

    /** @param first whether it is the first place where the entity is named */
    Set<String> of(Occurrence o, boolean first) {
        Set<String> features = new LinkedHashSet<>();
        Syntax sentence = document.sentence(o.sentence());
        Section section = document.section(o.sentence());
        if (section == Section.TITLE) {
            return features;
        }
        String mark = first ? "1" : "";
        int start = lists.start(o);
        int word = wordBefore(sentence, start);
        features.add("said=" + sentence.lemma(word));
        features.add("said=" + Cues.classOf(sentence.lemma(word)).orElse("-") + "," + section);
        for (int back = 1; back <= 3; back++) {
            features.add("prev" + back + "=" + sentence.lemma(start - back));
        }
        features.add("prev12=" + sentence.lemma(start - 2) + " " + sentence.lemma(start - 1));
        features.add("next=" + sentence.lemma(o.end()));
        features.add("next12=" + sentence.lemma(o.end()) + " " + sentence.lemma(o.end() + 1));
        int lead = sentence.lead(o.head());
        String role = sentence.role(lead);
        int verb = sentence.verbAbove(lead);
        String above = verb < 0 ? "-" : verbKey(sentence.lemma(verb));
        features.add(mark + "role=" + role + "," + above);
        features.add("role=" + role);
        features.add("above=" + above + "," + subject(sentence, verb));
        announced(o, start, features);
        above(sentence, lead, section, features);
        neighbours(o, section, features);
        determiner(sentence, start, features);
        ours(sentence, start, features);
        return features;
    }

    /** The last word before {@code start} that is no markup, or -1. */
    private static int wordBefore(Syntax sentence, int start) {
        int word = start - 1;
        while (word >= 0 && MARKUP.contains(sentence.lemma(word))) {
            word--;
        }
        return word;
    }

    /** The verbs on the way to the root: "we propose … that consists of X". */
    private static void above(Syntax sentence, int word, Section section, Set<String> features) {
        StringBuilder verbs = new StringBuilder();
        int found = 0;
        int proposing = -1;
        for (int w : sentence.chain(word)) {
            if (sentence.isVerb(w) && w != word && found < 3) {
                String key = verbKey(sentence.lemma(w));
                verbs.append('>').append(key);
                found++;
                proposing = proposing < 0 && proposes(key) ? w : proposing;
            }
        }
        features.add("verbs=" + verbs);
        if (proposing >= 0) {
            features.add("under=" + subject(sentence, proposing) + "," + found);
            features.add("under=" + subject(sentence, proposing) + "," + section);
        }
    }

    /** How its sentence opens, and whether it or the one before proposes something. */
    private void neighbours(Occurrence o, Section section, Set<String> features) {
        Syntax sentence = document.sentence(o.sentence());
        features.add("open=" + sentence.lemma(0) + "," + section);
        String before = o.sentence() > 0 ? proposes(o.sentence() - 1) : "-";
        features.add("proposes=" + before + "," + proposes(o.sentence()));
        int others = (int) document.occurrencesIn(o.sentence()).stream()
                .filter(x -> x.first() < o.first())
                .count();
        features.add("proposes=" + proposes(o.sentence()) + ",#" + Math.min(3, others));
        int w = o.end();
        boolean bracket = sentence.lemma(w).equals("(") || sentence.lemma(w).equals("-lrb-");
        if (bracket
                && document.at(o.sentence(), w + 1)
                        .filter(x -> x.entity() == o.entity())
                        .isPresent()) {
            features.add("defined=" + section);
            features.add("defined=" + proposes(o.sentence()));
        }
    }

    private String proposes(int s) {
        if (document.section(s) == Section.TITLE) {
            return "T";
        }
        Syntax sentence = document.sentence(s);
        for (int w = 0; w < sentence.size(); w++) {
            String kind = verbKey(sentence.lemma(w));
            if (sentence.isVerb(w) && proposes(kind)) {
                return subject(sentence, w).equals("we") ? "we" : "+";
            }
        }
        return document.section(s) == Section.BACKGROUND ? "B" : "-";
    }

    /** "Our approach, X": the name follows a word for methods that is the paper's own. */
    private static void ours(Syntax sentence, int start, Set<String> features) {
        int noun = wordBefore(sentence, start);
        if (noun >= 0 && sentence.token(noun).tag().startsWith("NN")) {
            for (int w = noun - 1; w >= Math.max(0, noun - 4); w--) {
                if (OWN.contains(sentence.lemma(w))) {
                    features.add("ours=" + sentence.lemma(w) + "," + (noun < start - 1));
                    features.add("ours=" + sentence.lemma(noun));
                }
            }
        }
    }

    static String verbKey(String lemma) {
        return Cues.classOf(lemma).orElse(lemma);
    }

    /** Whether verbs of that key present a paper's own. */
    static boolean proposes(String verbKey) {
        return verbKey.equals("PROPOSE") || verbKey.equals("DESIGN");
    }

    static String subject(Syntax sentence, int verb) {
        int subject = verb < 0 ? -1 : sentence.subjectOf(verb);
        return subject < 0 ? "-" : sentence.lemma(subject);
    }

    /** How far behind the last word of proposing or naming in its sentence. */
    private void announced(Occurrence o, int start, Set<String> features) {
        Syntax sentence = document.sentence(o.sentence());
        int names = 0;
        for (int w = start - 1; w >= 0; w--) {
            names += document.at(o.sentence(), w).isPresent() ? 1 : 0;
            String kind = Cues.classOf(sentence.lemma(w)).orElse("");
            if (proposes(kind) || kind.equals("NAME")) {
                String far = names == 0 ? "0" : names < 3 ? "1" : "2";
                features.add("after=" + kind + far);
                features.add("after=" + sentence.lemma(w) + far + (sentence.isVerb(w) ? "" : "n"));
                features.add("after=" + kind + far + "," + document.section(o.sentence()) + "," + subject(sentence, w));
                if (kind.equals("NAME") || sentence.isVerb(w)) {
                    return;
                }
            }
        }
    }

    private static void determiner(Syntax sentence, int start, Set<String> features) {
        for (int w = start - 1; w >= Math.max(0, start - 5); w--) {
            String lemma = sentence.lemma(w);
            String tag = sentence.token(w).tag();
            if (NEW.contains(lemma)) {
                features.add("new=" + lemma);
            }
            if (tag.equals("DT") || tag.equals("PRP$")) {
                features.add("det=" + lemma);
                return;
            }
            if (!tag.startsWith("JJ") && !tag.startsWith("NN") && !tag.startsWith("VB") && !tag.startsWith("RB")) {
                return;
            }
        }
    }
}
