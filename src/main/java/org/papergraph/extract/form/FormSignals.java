package org.papergraph.extract.form;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.papergraph.extract.lexicon.LexiconWords;
import org.papergraph.extract.span.Hints;
import org.papergraph.extract.text.Acronyms;
import org.papergraph.extract.text.PaperFacts;
import org.papergraph.learn.Marginals;
import org.papergraph.model.EntityType;

/**
 * What bears on whether a form is a name in a paper, as numbers: how likely its places are, and the spans that overlap them; its
 * spelling; what lexicon, parse, definitions and earlier papers say of it.
 */
final class FormSignals {

    private static final int TYPES = EntityType.values().length;
    private static final int STRONG = (1 << TYPES) - 1;
    private static final int KINDS = 5;

    private final PaperFacts facts;
    private final List<Hints> hints;
    private final List<FormCandidate> candidates;
    private final Map<Long, List<FormCandidate>> byKey;
    private final RivalSpans rivals;
    private final WordSignals words;
    private final FormStatistics statistics;
    private final SignalList signals = new SignalList();

    FormSignals(
            PaperFacts facts,
            List<Hints> hints,
            List<Marginals> marginals,
            List<FormCandidate> candidates,
            LexiconWords lexicon,
            FormStatistics statistics) {
        this.facts = facts;
        this.hints = hints;
        this.candidates = candidates;
        this.statistics = statistics;
        byKey = candidates.stream().collect(Collectors.groupingBy(FormCandidate::key));
        rivals = new RivalSpans(facts, marginals);
        words = new WordSignals(facts, lexicon);
    }

    /** One vector for each candidate. */
    List<float[]> all() {
        return candidates.stream().map(this::of).toList();
    }

    private float[] of(FormCandidate candidate) {
        probabilities(candidate);
        rivals.add(candidate, signals);
        spelling(candidate);
        lexicon(candidate);
        hints.forEach(h -> hint(candidate, h));
        definitions(candidate);
        words.add(candidate, signals);
        earlier(candidate);
        return signals.take();
    }

    private void probabilities(FormCandidate candidate) {
        float[] mean = candidate.mean();
        float any = FormCandidate.sum(mean);
        signals.add(any);
        signals.add(most(candidate, FormCandidate.Place::any));
        signals.add(-most(candidate, p -> -p.any()));
        signals.add(candidate.first().any());
        signals.add(most(candidate, p -> inTitle(p) ? p.any() : -1));
        signals.add(candidate.places().stream().filter(this::inTitle).count());
        signals.add(candidate.places().size());
        signals.add(any * candidate.places().size());
        signals.addAll(mean);
        int best = best(mean);
        float second = 0;
        for (int k = 0; k < TYPES; k++) {
            second = k == best ? second : Math.max(second, mean[k]);
        }
        signals.add(second / (any + 1e-6f));
        signals.add(best);
    }

    private static int best(float[] mean) {
        int best = 0;
        for (int k = 1; k < TYPES; k++) {
            best = mean[k] > mean[best] ? k : best;
        }
        return best;
    }

    private static float most(FormCandidate candidate, ToDoubleFunction<FormCandidate.Place> value) {
        return (float) candidate.places().stream().mapToDouble(value).max().orElse(0);
    }

    private boolean inTitle(FormCandidate.Place place) {
        return facts.sentences().get(place.sentence()).title();
    }

    private void spelling(FormCandidate candidate) {
        String form = candidate.form();
        long upper = form.chars().filter(Character::isUpperCase).count();
        signals.add(candidate.length());
        signals.add(form.length());
        signals.add(upper);
        signals.add(form.chars().filter(Character::isDigit).count());
        signals.add(form.chars().filter(c -> c == ' ').count());
        signals.add(Character.isUpperCase(form.charAt(0)));
        signals.add((float) upper / form.length());
    }

    private void lexicon(FormCandidate candidate) {
        int mask = 0;
        int tail = 0;
        int head = 0;
        int wider = 0;
        for (FormCandidate.Place place : candidate.places()) {
            mask |= facts.lexicon(place.sentence(), place.start(), place.end());
            for (int l = 1; l < place.length(); l++) {
                tail = known(place.sentence(), place.end() - l, place.end()) ? Math.max(tail, l) : tail;
                head = known(place.sentence(), place.start(), place.start() + l) ? Math.max(head, l) : head;
            }
            wider += wider(place);
        }
        for (int k = 0; k < TYPES; k++) {
            signals.add((mask >> k & 1) != 0);
        }
        signals.add(mask >> TYPES != 0);
        signals.add((mask & STRONG) != 0);
        signals.add((mask >> best(candidate.mean()) & 1) != 0);
        signals.add(tail);
        signals.add(head);
        signals.add((float) wider / candidate.places().size());
        signals.add(candidate.length() - tail);
    }

    private boolean known(int s, int start, int end) {
        return (facts.lexicon(s, start, end) & STRONG) != 0;
    }

    /** How many of the lexicon's names contain the place and more. */
    private int wider(FormCandidate.Place place) {
        int wider = 0;
        for (int start = Math.max(0, place.start() - 5); start <= place.start(); start++) {
            int reach = start + facts.reach(place.sentence(), start);
            for (int end = place.end(); end <= reach; end++) {
                boolean more = start < place.start() || end > place.end();
                wider += more && known(place.sentence(), start, end) ? 1 : 0;
            }
        }
        return wider;
    }

    private void hint(FormCandidate candidate, Hints hint) {
        float[] mean = new float[hint.labels()];
        float most = 0;
        for (FormCandidate.Place place : candidate.places()) {
            float any = 0;
            for (int k = 0; k < mean.length; k++) {
                float p = hint.ofSpan(place.sentence(), place.start(), place.end(), k);
                any += p;
                mean[k] += p / candidate.places().size();
            }
            most = Math.max(most, any);
        }
        signals.add(FormCandidate.sum(mean));
        signals.add(most);
        signals.addAll(mean);
    }

    private void definitions(FormCandidate candidate) {
        int kinds = facts.kinds(candidate.key());
        for (int kind = 0; kind < KINDS; kind++) {
            signals.add((kinds >> kind & 1) + 2 * (kinds >> kind + KINDS & 1));
        }
        signals.add(facts.named(candidate.key()) != null);
        signals.add(facts.head(candidate.key()) != null);
        float partner = -1;
        for (int s = 0; s < facts.sentences().size(); s++) {
            for (Acronyms.Definition d : facts.acronyms(s)) {
                partner = Math.max(partner, partner(candidate, s, d));
            }
        }
        signals.add(partner);
        signals.add((float) byKey.get(candidate.key()).stream()
                .filter(other -> other != candidate)
                .mapToDouble(FormSignals::likelihood)
                .max()
                .orElse(-1));
    }

    /** How likely the other form of a definition is; -1 where it does not define the candidate. */
    private float partner(FormCandidate candidate, int s, Acronyms.Definition d) {
        long shortKey = facts.key(s, d.shortStart(), d.shortEnd());
        long longKey = facts.key(s, d.longStart(), d.longEnd());
        long other = shortKey == candidate.key() ? longKey : longKey == candidate.key() ? shortKey : 0;
        if (other == 0) {
            return -1;
        }
        return (float) byKey.getOrDefault(other, List.of()).stream()
                .mapToDouble(FormSignals::likelihood)
                .max()
                .orElse(0);
    }

    private static double likelihood(FormCandidate candidate) {
        return FormCandidate.sum(candidate.mean());
    }

    private void earlier(FormCandidate candidate) {
        FormStatistics.Tally form = statistics.ofForm(candidate);
        signals.add(form.rate());
        signals.add(form.size());
        for (FormStatistics.Word word : FormStatistics.Word.values()) {
            FormStatistics.Tally tally = statistics.ofWord(facts, candidate, word);
            signals.add(tally.rate());
            signals.add(tally.size());
        }
        FormStatistics.Tally last = statistics.ofWord(facts, candidate, FormStatistics.Word.LAST);
        for (int k = 0; k < TYPES; k++) {
            signals.add(last.share(k));
            signals.add(form.share(k));
        }
    }
}
