package org.papergraph.extract;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.papergraph.annotate.Annotator;
import org.papergraph.map.LexiconReader;
import org.papergraph.model.AnnotatedPaper;
import org.papergraph.model.Paper;
import org.papergraph.read.PaperFiles;
import org.papergraph.read.UnreadableFileException;

/**
 * What finding mentions costs, as a ratio to CoreNLP's part-of-speech tagger over the same papers in the same run. The argument is
 * a file of papers.
 */
final class SpeedBenchmark {

    private static final int ROUNDS = 5;

    private SpeedBenchmark() {}

    public static void main(String[] arguments) throws UnreadableFileException {
        List<Paper> papers = new ArrayList<>();
        new PaperFiles(System.in).read(Path.of(arguments[0]), papers::add, reject -> {});
        Annotator annotator = new Annotator();
        List<AnnotatedPaper> annotated =
                papers.stream().map(annotator::annotate).toList();
        MentionExtractor extractor = MentionExtractor.load(LexiconReader.bundledWith(List.of()));
        StanfordCoreNLP tokenizer = pipeline("tokenize");
        StanfordCoreNLP tagger = pipeline("tokenize,pos");
        for (int round = 1; round <= ROUNDS; round++) {
            double words = seconds(() -> papers.forEach(p -> annotate(tokenizer, p)));
            double tags = seconds(() -> papers.forEach(p -> annotate(tagger, p))) - words;
            double mentions = seconds(() -> annotated.forEach(extractor::extract));
            System.out.printf(
                    "round %d: %d papers, tagging %.2f s, mentions %.2f s, ratio %.2f%n",
                    round, papers.size(), tags, mentions, mentions / tags);
        }
    }

    private static StanfordCoreNLP pipeline(String annotators) {
        Properties properties = new Properties();
        properties.setProperty("annotators", annotators);
        properties.setProperty("threads", "1");
        return new StanfordCoreNLP(properties);
    }

    private static void annotate(StanfordCoreNLP pipeline, Paper paper) {
        pipeline.annotate(new CoreDocument(paper.text()));
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
