package org.papergraph.model;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Why a statement is believed.
 *
 * @param sentence the sentence that says it
 * @param subject where its subject is named, perhaps in another sentence; absent ({@code List.of()}) where it is implied
 * @param object where its object is named
 * @param cue the words that carry the relation
 * @param sources the extractors that agree, such as {@code pattern:trained-on} or {@code classifier}
 */
public record Evidence(
        Span sentence, List<Span> subject, List<Span> object, List<Span> cue, StatedAs statedAs, Set<String> sources) {

    public Evidence {
        subject = List.copyOf(subject);
        object = List.copyOf(object);
        cue = List.copyOf(cue);
        sources = Collections.unmodifiableSet(new TreeSet<>(sources));
    }
}
