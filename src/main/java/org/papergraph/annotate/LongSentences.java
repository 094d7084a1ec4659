package org.papergraph.annotate;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.ForcedSentenceEndAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.WordsToSentencesAnnotator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/**
 * Parts sentences of more than {@value #MOST} tokens, which no author means as one: tables, lists, text whose full stops were lost. What
 * is read off a sentence grows with the square of its names. The longest sentence of some 850 papers has 98 tokens.
 */
public final class LongSentences implements edu.stanford.nlp.pipeline.Annotator {

    static final int MOST = 150;

    /** Before which a part ends at the latest choice, so that parts are not too short. */
    private static final int LEAST = MOST / 2;

    private static final Set<String> STOPS = Set.of(";", ":", "|", "•", "–", "—", "--");
    private static final Set<String> COMMAS = Set.of(",", ")", "]");
    private static final Set<String> OPENING =
            Set.of("and", "or", "but", "while", "which", "that", "where", "when", "because", "we", "it", "this");

    private final WordsToSentencesAnnotator sentences;

    /** As CoreNLP makes its annotators. */
    public LongSentences(String name, Properties properties) {
        sentences = new WordsToSentencesAnnotator(properties);
    }

    @Override
    public void annotate(Annotation text) {
        List<List<CoreLabel>> tooLong = text.get(SentencesAnnotation.class).stream()
                .map(s -> s.get(TokensAnnotation.class))
                .filter(tokens -> tokens.size() > MOST)
                .toList();
        if (!tooLong.isEmpty()) {
            tooLong.forEach(LongSentences::part);
            text.remove(SentencesAnnotation.class);
            sentences.annotate(text);
        }
    }

    private static void part(List<CoreLabel> tokens) {
        int start = 0;
        while (tokens.size() - start > MOST) {
            int end = start + end(tokens.subList(start, start + MOST + 1));
            tokens.get(end - 1).set(ForcedSentenceEndAnnotation.class, true);
            start = end;
        }
    }

    /** Where the first part ends: after the last mark that parts clauses, else before a word that opens one, else where it must. */
    private static int end(List<CoreLabel> tokens) {
        int best = MOST;
        int rank = 0;
        for (int end = MOST; end >= LEAST; end--) {
            int own = rank(tokens.get(end - 1).word(), tokens.get(end).word());
            if (own > rank) {
                rank = own;
                best = end;
            }
        }
        return best;
    }

    private static int rank(String last, String next) {
        if (STOPS.contains(last)) {
            return 3;
        }
        if (COMMAS.contains(last)) {
            return 2;
        }
        return OPENING.contains(next.toLowerCase(Locale.ROOT)) ? 1 : 0;
    }

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public Set<Class<? extends CoreAnnotation>> requires() {
        return Set.of(TokensAnnotation.class, SentencesAnnotation.class);
    }

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
        return Set.of();
    }
}
