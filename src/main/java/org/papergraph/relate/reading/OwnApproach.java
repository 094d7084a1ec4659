package org.papergraph.relate.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.papergraph.model.EntityType;
import org.papergraph.relate.text.Document;
import org.papergraph.relate.text.Occurrence;
import org.papergraph.relate.text.Section;
import org.papergraph.relate.text.Syntax;

/** Finds where a paper speaks of what it introduces without the name: "our method", "this dataset", "it", "we". */
final class OwnApproach {

    private static final Set<String> TRIAL_NOUNS =
            Set.of("experiment", "result", "evaluation", "study", "analysis", "test");
    private static final Set<String> DETERMINERS = Set.of("our", "this", "the", "these");
    private static final int MODIFIERS = 4;

    private final Document document;
    private final int method;
    private final int resource;

    /**
     * @param method the number of the paper's own approach, or -1
     * @param resource the number of its own dataset or benchmark, or -1
     */
    OwnApproach(Document document, int method, int resource) {
        this.document = document;
        this.method = method;
        this.resource = resource;
    }

    List<Occurrence> find() {
        List<Occurrence> found = new ArrayList<>();
        for (int s = 0; s < document.sentences().size(); s++) {
            Syntax sentence = document.sentence(s);
            for (int w = 0; w < sentence.size(); w++) {
                at(s, w, found).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Occurrence> at(int s, int w, List<Occurrence> found) {
        Syntax sentence = document.sentence(s);
        String lemma = sentence.lemma(w);
        if (document.section(s) == Section.TITLE || document.at(s, w).isPresent()) {
            return Optional.empty();
        }
        if (lemma.equals("we") && document.section(s) != Section.BACKGROUND) {
            return occurrence(method, s, w, w + 1, Occurrence.Kind.WE);
        }
        if (lemma.equals("it") && sentence.dependency(w).startsWith("nsubj")) {
            return occurrence(antecedent(s, w, found), s, w, w + 1, Occurrence.Kind.PRONOUN);
        }
        if (TRIAL_NOUNS.contains(lemma) && document.section(s) == Section.RESULTS) {
            return occurrence(method, s, w, w + 1, Occurrence.Kind.WE);
        }
        return DETERMINERS.contains(lemma) ? phrase(s, w) : Optional.empty();
    }

    private Optional<Occurrence> phrase(int s, int determiner) {
        Syntax sentence = document.sentence(s);
        boolean proposed = false;
        for (int w = determiner + 1; w < Math.min(sentence.size(), determiner + 2 + MODIFIERS); w++) {
            String lemma = sentence.lemma(w);
            proposed |= lemma.equals("propose") || lemma.equals("proposed") || lemma.equals("resulting");
            boolean noun = OwnNouns.isMethod(lemma) || OwnNouns.isResource(lemma);
            boolean last =
                    w + 1 >= sentence.size() || !sentence.token(w + 1).tag().startsWith("NN");
            if (noun && last && document.at(s, w).isEmpty()) {
                boolean points = !sentence.lemma(determiner).equals("the") || proposed || w == determiner + 1;
                int entity = OwnNouns.isResource(lemma) ? resource : method;
                boolean own = points && document.section(s) != Section.BACKGROUND;
                return own ? occurrence(entity, s, determiner, w + 1, Occurrence.Kind.OWN) : Optional.empty();
            }
            String tag = sentence.token(w).tag();
            if (!tag.startsWith("NN") && !tag.startsWith("JJ") && !tag.startsWith("VB") && !tag.startsWith("RB")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** What "it" means: the last subject before it that is a method or resource, else the own approach. */
    private int antecedent(int s, int w, List<Occurrence> found) {
        for (int at = s; at >= Math.max(0, s - 1); at--) {
            List<Occurrence> candidates = new ArrayList<>(document.occurrencesIn(at));
            int sentence = at;
            found.stream().filter(o -> o.sentence() == sentence).forEach(candidates::add);
            for (Occurrence o : candidates) {
                EntityType type = document.type(o.entity());
                boolean subject = document.sentence(at)
                        .dependency(document.sentence(at).lead(o.head()))
                        .startsWith("nsubj");
                boolean thing = type == EntityType.METHOD || type.isResource();
                if (subject && thing && (at < s || o.end() <= w)) {
                    return o.entity();
                }
            }
        }
        return document.section(s) == Section.BACKGROUND ? -1 : method;
    }

    private Optional<Occurrence> occurrence(int entity, int s, int first, int end, Occurrence.Kind kind) {
        return entity < 0
                ? Optional.empty()
                : Optional.of(new Occurrence(
                        entity, s, first, end, document.sentence(s).head(first, end), kind));
    }
}
