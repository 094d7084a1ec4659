package org.papergraph.relate.introduction;

import java.util.ArrayList;
import java.util.List;
import org.papergraph.learn.BoostedTrees;
import org.papergraph.model.EntityType;
import org.papergraph.relate.text.Document;
import org.papergraph.relate.text.Lists;
import org.papergraph.relate.text.Occurrence;
import org.papergraph.relate.text.Section;

/** The few numbers per entity that the second stage sees: what the first thinks of it and of its rivals, and where it stands. */
final class IntroductionSignals {

    private final Document document;
    private final Lists lists;
    private final double[] margins;

    /** @param margins the first stage's log-odds of each named entity */
    IntroductionSignals(Document document, Lists lists, double[] margins) {
        this.document = document;
        this.lists = lists;
        this.margins = margins;
    }

    float[] of(int entity) {
        List<Float> signals = new ArrayList<>();
        signals.add((float) margins[entity]);
        rivals(entity, signals);
        place(entity, signals);
        String name = document.entity(entity).name();
        signals.add((float) document.entity(entity).confidence());
        signals.add((float) document.type(entity).ordinal());
        signals.add(document.isFresh(entity) ? 1f : 0f);
        int others = 0;
        for (int e = 0; e < document.unnamed(); e++) {
            others += e != entity && document.isFresh(e) && document.type(e) == EntityType.METHOD ? 1 : 0;
        }
        signals.add((float) others);
        signals.add((float) name.length());
        signals.add(Character.isUpperCase(name.charAt(0)) ? 1f : 0f);
        signals.add(name.chars().skip(1).anyMatch(Character::isUpperCase) ? 1f : 0f);
        signals.add((float) document.entity(entity).forms().size());
        return BoostedTrees.vector(signals);
    }

    private void rivals(int entity, List<Float> signals) {
        double best = -9;
        double bestMethod = -9;
        int above = 0;
        int likely = 0;
        for (int e = 0; e < document.unnamed(); e++) {
            if (e != entity) {
                best = Math.max(best, margins[e]);
                bestMethod = document.type(e) == EntityType.METHOD ? Math.max(bestMethod, margins[e]) : bestMethod;
                above += margins[e] > margins[entity] ? 1 : 0;
                likely += margins[e] > -0.5 ? 1 : 0;
            }
        }
        signals.add((float) best);
        signals.add((float) bestMethod);
        signals.add((float) above);
        signals.add((float) likely);
        double sum = 0;
        int companions = 0;
        for (Occurrence o : document.occurrencesOf(entity)) {
            for (Occurrence other : lists.of(o)) {
                if (other.entity() != entity) {
                    sum += margins[other.entity()];
                    companions++;
                }
            }
        }
        signals.add((float) (companions == 0 ? margins[entity] : sum / companions));
        signals.add((float) companions);
    }

    private void place(int entity, List<Float> signals) {
        int[] counts = new int[Section.values().length];
        int first = document.sentences().size();
        List<Occurrence> places = document.occurrencesOf(entity);
        for (Occurrence o : places) {
            counts[document.section(o.sentence()).ordinal()]++;
            first = Math.min(first, o.sentence());
        }
        for (int count : counts) {
            signals.add((float) count);
        }
        signals.add((float) places.size());
        signals.add((float) first / document.sentences().size());
        signals.add((float) document.unnamed());
    }
}
