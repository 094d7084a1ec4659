package org.papergraph.annotate;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.WordsToSentencesAnnotator;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/** Joins abbreviations of papers that CoreNLP does not know with their full stops, which then end no sentence. */
public final class Abbreviations implements edu.stanford.nlp.pipeline.Annotator {

    private static final Set<String> OF_PARTS =
            Set.of("Eq", "Eqs", "Eqn", "Tab", "Tabs", "Alg", "Thm", "Lem", "Cor", "App", "Ref", "Refs");
    private static final Pattern PART = Pattern.compile("\\p{Nd}.*|\\p{Lu}|[(\\[]");
    private static final Pattern NO_BEGINNING = Pattern.compile("[^\\p{Lu}].*");

    private final WordsToSentencesAnnotator sentences;

    /** As CoreNLP makes its annotators. */
    public Abbreviations(String name, Properties properties) {
        sentences = new WordsToSentencesAnnotator(properties);
    }

    @Override
    public void annotate(Annotation text) {
        List<CoreLabel> tokens = text.get(TokensAnnotation.class);
        List<CoreLabel> joined = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            joined.add(tokens.get(i));
            if (i + 2 < tokens.size() && isAbbreviated(tokens.get(i), tokens.get(i + 1), tokens.get(i + 2))) {
                join(tokens.get(i), tokens.get(++i));
            }
        }
        if (joined.size() < tokens.size()) {
            text.set(TokensAnnotation.class, joined);
            text.remove(SentencesAnnotation.class);
            sentences.annotate(text);
        }
    }

    private static boolean isAbbreviated(CoreLabel word, CoreLabel stop, CoreLabel next) {
        Pattern follows = OF_PARTS.contains(word.word()) ? PART : word.word().equals("resp") ? NO_BEGINNING : null;
        return follows != null
                && stop.word().equals(".")
                && stop.beginPosition() == word.endPosition()
                && follows.matcher(next.word()).matches();
    }

    private static void join(CoreLabel word, CoreLabel stop) {
        String text = word.originalText() + stop.originalText();
        word.setWord(text);
        word.setValue(text);
        word.setOriginalText(text);
        word.setEndPosition(stop.endPosition());
        word.setAfter(stop.after());
    }

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public Set<Class<? extends CoreAnnotation>> requires() {
        return Set.of(TokensAnnotation.class);
    }

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
        return Set.of();
    }
}
