package org.papergraph.relate.introduction;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.papergraph.model.EntityType;
import org.papergraph.relate.reading.OwnNouns;
import org.papergraph.relate.text.Document;
import org.papergraph.relate.text.Section;
import org.papergraph.relate.text.Syntax;

/** Whether a paper says that it offers an approach and leaves it unnamed, offers something named, or only studies what there is. */
final class OfferFeatures {

    private static final Set<String> SELF = Set.of("we", "paper", "work", "study", "article", "thesis");
    private static final Set<String> STUDY = Set.of(
            "study",
            "investigate",
            "examine",
            "explore",
            "analyze",
            "analyse",
            "compare",
            "evaluate",
            "assess",
            "probe",
            "survey",
            "review",
            "revisit",
            "understand",
            "measure",
            "quantify",
            "ask",
            "observe",
            "find",
            "discover",
            "characterize",
            "identify",
            "prove");
    /** What stands before a method that is the paper's own: "our", "the proposed", "we propose a". */
    private static final Set<String> OWN = Set.of("our", "propose", "proposed");

    /** How many words behind the verb the thing offered is looked for, and how many words behind that its name. */
    private static final int REACH = 15;

    private static final int NAME = 4;
    private static final int MODIFIERS = 4;

    private final Document document;
    private final double[] introduced;
    private int unnamed;
    private int named;
    private int other;
    private int studies;
    private int owned;

    OfferFeatures(Document document, double[] introduced) {
        this.document = document;
        this.introduced = introduced;
        for (int s = 0; s < document.sentences().size(); s++) {
            if (document.section(s) != Section.TITLE) {
                read(s);
            }
        }
    }

    Set<String> all() {
        Set<String> features = new LinkedHashSet<>();
        String offers =
                unnamed > 0 ? named > 0 ? "both" : "unnamed" : named > 0 ? "named" : other > 0 ? "other" : "none";
        features.add("offers=" + offers);
        features.add("offers=" + offers + ",owned=" + Math.min(2, owned));
        features.add("offers=" + offers + ",studies=" + Math.min(2, studies));
        features.add("owned=" + Math.min(3, owned));
        features.add("studies=" + Math.min(3, studies));
        return features;
    }

    private void read(int s) {
        Syntax sentence = document.sentence(s);
        for (int w = 0; w < sentence.size(); w++) {
            String lemma = sentence.lemma(w);
            boolean self = sentence.isVerb(w) && SELF.contains(PlaceFeatures.subject(sentence, w));
            if (self && STUDY.contains(lemma)) {
                studies++;
            } else if (self && PlaceFeatures.proposes(PlaceFeatures.verbKey(lemma))) {
                offer(s, w);
            }
            owned += OWN.contains(lemma) && ownsMethod(sentence, w) ? 1 : 0;
        }
    }

    private void offer(int s, int verb) {
        Syntax sentence = document.sentence(s);
        int end = Math.min(sentence.size(), verb + REACH);
        int noun = verb + 1;
        while (noun < end && !isHead(sentence, noun)) {
            noun++;
        }
        if (isNamed(s, verb + 1, Math.min(sentence.size(), noun + 1 + NAME))) {
            named++;
        } else if (noun < end && OwnNouns.isMethod(sentence.lemma(noun))) {
            unnamed++;
        } else {
            other++;
        }
    }

    private static boolean isHead(Syntax sentence, int w) {
        return sentence.token(w).tag().startsWith("NN")
                && (w + 1 >= sentence.size() || !sentence.token(w + 1).tag().startsWith("NN"));
    }

    private boolean isNamed(int s, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(w -> document.at(s, w))
                .flatMap(Optional::stream)
                .anyMatch(o -> document.type(o.entity()) == EntityType.METHOD
                        && introduced[o.entity()] >= IntroductionModel.NAMED_MAIN);
    }

    private static boolean ownsMethod(Syntax sentence, int determiner) {
        return IntStream.range(determiner + 1, Math.min(sentence.size(), determiner + 2 + MODIFIERS))
                .anyMatch(w -> OwnNouns.isMethod(sentence.lemma(w)));
    }
}
