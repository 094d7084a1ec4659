package org.papergraph.model;

import java.util.List;
import java.util.Optional;

/** A paper with its sentences, in the order of the text; the title is a sentence (or several) of its own. */
public record AnnotatedPaper(Paper paper, List<Sentence> sentences) {

    public AnnotatedPaper {
        sentences = List.copyOf(sentences);
    }

    /** The sentence that holds all of {@code span}. */
    public Optional<Sentence> sentenceOf(Span span) {
        return sentences.stream().filter(s -> s.span().contains(span)).findFirst();
    }

    public boolean inTitle(Sentence sentence) {
        return sentence.span().start() < paper.abstractStart();
    }
}
