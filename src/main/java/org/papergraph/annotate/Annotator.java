package org.papergraph.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreSentence;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.papergraph.model.AnnotatedPaper;
import org.papergraph.model.Paper;
import org.papergraph.model.Sentence;
import org.papergraph.model.Span;
import org.papergraph.model.Token;

/** Runs Stanford CoreNLP over a paper: tokens, sentences, tags, lemmas, basic dependencies. Safe for use by many threads. */
public final class Annotator {

    private final StanfordCoreNLP pipeline;

    /** Loads the models, which takes seconds. */
    public Annotator() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,abbreviations,longsentences,pos,lemma,depparse");
        properties.setProperty("customAnnotatorClass.abbreviations", Abbreviations.class.getName());
        properties.setProperty("customAnnotatorClass.longsentences", LongSentences.class.getName());
        properties.setProperty("tokenize.options", "invertible=true,splitHyphenated=false,untokenizable=noneKeep");
        properties.setProperty("threads", "1");
        pipeline = new StanfordCoreNLP(properties);
    }

    public AnnotatedPaper annotate(Paper paper) {
        List<Sentence> sentences = new ArrayList<>(sentences(paper.title(), 0));
        sentences.addAll(sentences(paper.abstractText(), paper.abstractStart()));
        return new AnnotatedPaper(paper, sentences);
    }

    private List<Sentence> sentences(String text, int offset) {
        CoreDocument document = new CoreDocument(text);
        pipeline.annotate(document);
        return document.sentences().stream().map(s -> sentence(s, offset)).toList();
    }

    private static Sentence sentence(CoreSentence sentence, int offset) {
        List<Token> tokens = new ArrayList<>();
        for (CoreLabel label : sentence.tokens()) {
            tokens.add(token(label, sentence.dependencyParse(), offset));
        }
        Span first = tokens.get(0).span();
        return new Sentence(first.union(tokens.get(tokens.size() - 1).span()), tokens);
    }

    private static Token token(CoreLabel label, SemanticGraph parse, int offset) {
        SemanticGraphEdge edge = parse.incomingEdgeList(parse.getNodeByIndex(label.index())).stream()
                .findFirst()
                .orElse(null);
        return new Token(
                new Span(label.beginPosition() + offset, label.endPosition() + offset),
                label.get(CoreAnnotations.OriginalTextAnnotation.class),
                label.lemma(),
                label.tag(),
                edge == null ? -1 : edge.getGovernor().index() - 1,
                edge == null ? "root" : edge.getRelation().toString());
    }
}
