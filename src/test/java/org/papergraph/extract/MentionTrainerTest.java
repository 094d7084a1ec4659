package org.papergraph.extract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.papergraph.extract.text.Pieces;
import org.papergraph.model.AnnotatedPaper;
import org.papergraph.model.EntityType;
import org.papergraph.model.Lexicon;
import org.papergraph.model.Mention;
import org.papergraph.model.Span;

/** On papers of which one word pattern tells methods, another datasets. */
class MentionTrainerTest {

    private static final Lexicon NO_LEXICON = new Lexicon(List.of());

    private static final List<MarkedPaper> PAPERS = papers();

    private static List<MarkedPaper> papers() {
        List<MarkedPaper> papers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            papers.add(marked(Pieces.paper(
                    "On Zarb" + i,
                    "We present Zarb" + i + " here.",
                    "It is tested on Corp" + i + " data.",
                    "Nothing else matters much.")));
        }
        return papers;
    }

    private static MarkedPaper marked(AnnotatedPaper paper) {
        List<Mention> mentions = new ArrayList<>();
        String text = paper.paper().text();
        Matcher matcher = Pattern.compile("(Zarb|Corp)\\d+").matcher(text);
        while (matcher.find()) {
            EntityType type = matcher.group(1).equals("Zarb") ? EntityType.METHOD : EntityType.DATASET;
            mentions.add(new Mention(new Span(matcher.start(), matcher.end()), matcher.group(), type, 1));
        }
        return new MarkedPaper(paper, mentions);
    }

    private static byte[] bytes(MentionModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }

    @Test
    void newNamesAreFoundAsTheOldOnesWere() {
        MentionExtractor extractor = new MentionExtractor(new MentionTrainer(NO_LEXICON).train(PAPERS), NO_LEXICON);
        AnnotatedPaper unseen = Pieces.paper(
                "On Blig77", "We present Blig77 here.", "It is tested on Fomp99 data.", "Nothing else matters much.");
        Set<String> found = new TreeSet<>();
        extractor.extract(unseen).forEach(m -> found.add(m.type() + " " + m.form()));
        assertEquals(Set.of("METHOD Blig77", "DATASET Fomp99"), found);
    }

    @Test
    void theSamePapersGiveTheSameModelToTheByte() throws IOException {
        MentionTrainer trainer = new MentionTrainer(NO_LEXICON).after(PAPERS.subList(0, 10));
        assertArrayEquals(bytes(trainer.train(PAPERS)), bytes(trainer.train(PAPERS)));
    }

    @Test
    void writtenAndReadAModelSaysTheSame() throws IOException {
        MentionModel model = new MentionTrainer(NO_LEXICON).train(PAPERS);
        MentionModel read = MentionModel.read(new ByteArrayInputStream(bytes(model)));
        AnnotatedPaper paper = PAPERS.get(0).paper();
        assertEquals(
                new MentionExtractor(model, NO_LEXICON).extract(paper),
                new MentionExtractor(read, NO_LEXICON).extract(paper));
    }
}
