package org.papergraph.cli.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.papergraph.annotate.Annotator;
import org.papergraph.extract.MarkedPaper;
import org.papergraph.model.AnnotatedPaper;
import org.papergraph.model.Annotation;
import org.papergraph.read.GoldFile;

/**
 * Annotated papers to learn from.
 *
 * @param papers those of {@code truth}, in its order
 */
record Corpus(List<Annotation> truth, List<MarkedPaper> papers) {

    Corpus {
        truth = List.copyOf(truth);
        papers = List.copyOf(papers);
    }

    static Corpus read(Annotator annotator, List<Path> files) throws IOException {
        List<Annotation> truth = new ArrayList<>();
        for (Path file : files) {
            truth.addAll(GoldFile.read(file));
        }
        List<MarkedPaper> papers = truth.stream()
                .map(a -> MarkedPaper.of(annotator.annotate(a.paper()), a))
                .toList();
        return new Corpus(truth, papers);
    }

    int size() {
        return truth.size();
    }

    AnnotatedPaper paper(int i) {
        return papers.get(i).paper();
    }
}
