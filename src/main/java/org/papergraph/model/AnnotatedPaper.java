package org.papergraph.model;

import java.util.List;

/** A paper with its sentences, in the order of the text; the title is a sentence (or several) of its own. */
public record AnnotatedPaper(Paper paper, List<Sentence> sentences) {

    public AnnotatedPaper {
        sentences = List.copyOf(sentences);
    }

    public boolean inTitle(Sentence sentence) {
        return sentence.span().start() < paper.abstractStart();
    }
}
