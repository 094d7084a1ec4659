package org.papergraph.extract.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.extract.lexicon.LexiconWords;
import org.papergraph.extract.span.Hints;
import org.papergraph.extract.text.PaperFacts;
import org.papergraph.learn.BoostedTrees;
import org.papergraph.learn.Marginals;
import org.papergraph.learn.TreeBooster;
import org.papergraph.model.EntityType;
import org.papergraph.model.Mention;

/** Trains a {@link FormModel} on papers with what span models say of them that have not seen them (Wolpert 1992). */
public final class FormTrainer {

    private static final TreeBooster NAMES = new TreeBooster(new TreeBooster.Options(400, 3, 0.03, 4, 4, 0.3, 0.7, 1));
    private static final TreeBooster TYPES = new TreeBooster(new TreeBooster.Options(200, 3, 0.05, 4, 2, 0.4, 0.7, 1));

    private final LexiconWords lexicon;
    private final FormStatistics statistics = new FormStatistics();
    private final List<Lesson> lessons = new ArrayList<>();

    /** @param types the right type of each candidate; null for no name */
    private record Lesson(
            PaperFacts facts,
            List<Hints> hints,
            List<Marginals> marginals,
            List<FormCandidate> candidates,
            List<EntityType> types) {}

    public FormTrainer(LexiconWords lexicon) {
        this.lexicon = lexicon;
    }

    public void add(PaperFacts facts, List<Hints> hints, List<Marginals> marginals, List<Mention> right) {
        List<FormCandidate> candidates = FormCandidate.in(facts, marginals);
        Map<String, EntityType> names = new HashMap<>();
        right.forEach(m -> names.put(m.span().of(facts.paper().paper().text()), m.type()));
        List<EntityType> types = new ArrayList<>();
        candidates.forEach(c -> types.add(names.get(c.form())));
        statistics.add(facts, candidates, types);
        lessons.add(new Lesson(facts, hints, marginals, candidates, types));
    }

    public FormModel train() {
        List<float[]> signals = new ArrayList<>();
        List<EntityType> types = new ArrayList<>();
        for (Lesson lesson : lessons) {
            signals.addAll(signals(lesson));
            types.addAll(lesson.types());
        }
        List<BoostedTrees> byType = new ArrayList<>();
        for (EntityType type : EntityType.values()) {
            byType.add(TYPES.grow(signals, where(types, type)));
        }
        boolean[] names = new boolean[types.size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = types.get(i) != null;
        }
        return new FormModel(NAMES.grow(signals, names), byType, statistics);
    }

    /** Without what the paper itself brought to the statistics. */
    private List<float[]> signals(Lesson lesson) {
        statistics.remove(lesson.facts(), lesson.candidates(), lesson.types());
        List<float[]> signals = new FormSignals(
                        lesson.facts(), lesson.hints(), lesson.marginals(), lesson.candidates(), lexicon, statistics)
                .all();
        statistics.add(lesson.facts(), lesson.candidates(), lesson.types());
        return signals;
    }

    private static boolean[] where(List<EntityType> types, EntityType type) {
        boolean[] labels = new boolean[types.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = types.get(i) == type;
        }
        return labels;
    }
}
