package org.papergraph.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.model.EntityType;
import org.papergraph.model.Mention;
import org.papergraph.model.Paper;
import org.papergraph.model.Span;

/**
 * Reads SciER (Zhang et al., 2024): JSON lines of sentences whose tokens, and mostly digits too, are parted by blanks. Sentences
 * of one document that follow each other become papers of about an abstract's length, without the blanks that the tokens brought.
 */
public final class ScierReader {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SENTENCES = 10;
    private static final Pattern SURPLUS = Pattern.compile(
            "(?<=\\d) (?=\\d)|(?<=\\d) (?=[.,] \\d)|(?<=\\d [.,]) (?=\\d)|(?<=\\w) (?=- \\w)|(?<=\\w -) (?=\\w)"
                    + "| (?=[.,;:)\\]%?!](?: |$))|(?<=(?:^| )[(\\[]) ");

    private ScierReader() {}

    /** A stretch of a document with its mentions. */
    public record Excerpt(Paper paper, List<Mention> mentions) {}

    /** @throws IOException if the file cannot be read or a line is not of SciER's form; the message names it */
    public static List<Excerpt> read(Path file) throws IOException {
        List<Excerpt> excerpts = new ArrayList<>();
        Draft draft = new Draft("");
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            JsonNode sentence = parse(line, file, number);
            String document = sentence.path("doc_id").asText();
            if (!draft.document.equals(document) || draft.sentences == SENTENCES) {
                draft.flush(excerpts);
                draft = new Draft(document);
            }
            draft.add(sentence);
        }
        draft.flush(excerpts);
        return excerpts;
    }

    private static JsonNode parse(String line, Path file, int number) throws IOException {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IOException(file + ":" + number + ": not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static final class Draft {

        private final String document;
        private final StringBuilder text = new StringBuilder();
        private final List<Mention> mentions = new ArrayList<>();
        private int sentences;

        Draft(String document) {
            this.document = document;
        }

        void add(JsonNode node) {
            String sentence = node.path("sentence").asText();
            int[] offsets = append(sentence);
            int from = 0;
            for (JsonNode pair : node.path("ner")) {
                String form = pair.path(0).asText();
                int at = find(sentence, form, from);
                EntityType type = EntityType.ofLabel(pair.path(1).asText())
                        .orElseThrow(() -> new IllegalArgumentException(
                                "no such type: " + pair.path(1).asText()));
                if (at >= 0) {
                    Span span = new Span(offsets[at], offsets[at + form.length() - 1] + 1);
                    mentions.add(new Mention(
                            new Span(span.start() + 1, span.end() + 1),
                            text.substring(span.start(), span.end()),
                            type,
                            1));
                    from = at + 1;
                }
            }
            text.append('\n');
            sentences++;
        }

        /** Returns where each letter of the sentence has gone. */
        private int[] append(String sentence) {
            int[] offsets = new int[sentence.length()];
            Matcher surplus = SURPLUS.matcher(sentence);
            int next = surplus.find() ? surplus.start() : -1;
            for (int i = 0; i < offsets.length; i++) {
                offsets[i] = text.length();
                if (i == next) {
                    next = surplus.find() ? surplus.start() : -1;
                } else {
                    text.append(sentence.charAt(i));
                }
            }
            return offsets;
        }

        /** The next place of the form as whole tokens, from {@code from} on, else the first; -1 where there is none. */
        private static int find(String sentence, String form, int from) {
            String padded = " " + sentence + " ";
            int at = padded.indexOf(" " + form + " ", from);
            return at >= 0 ? at : padded.indexOf(" " + form + " ");
        }

        void flush(List<Excerpt> excerpts) {
            if (sentences > 0) {
                excerpts.add(new Excerpt(Paper.of("", text.toString()), List.copyOf(mentions)));
            }
        }
    }
}
