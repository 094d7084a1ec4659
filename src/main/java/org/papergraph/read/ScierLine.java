package org.papergraph.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.model.EntityType;
import org.papergraph.model.Mention;
import org.papergraph.model.Span;

/**
 * A sentence of SciER without the blanks that its tokens, and mostly digits too, are parted by.
 *
 * @param names what is named, in the order of the file
 * @param triples subject, relation and object; the ends as the file writes names
 */
record ScierLine(String document, String text, List<Name> names, List<List<String>> triples) {

    private static final Pattern SURPLUS =
            Pattern.compile("(?<=\\d) (?=\\d)|(?<=\\d) (?=[.,] \\d)|(?<=\\d [.,]) (?=\\d)"
                    + "|(?<=\\w) (?=[-/] \\w)|(?<=\\w [-/]) (?=\\w)"
                    + "| (?=[.,;:)\\]%?!](?: |$))|(?<=(?:^| )[(\\[]) ");

    /**
     * A name where it stands in the sentence's text.
     *
     * @param raw as the file writes it, with blanks between the tokens
     */
    record Name(String raw, Mention mention) {}

    static ScierLine of(JsonNode node) {
        String sentence = node.path("sentence").asText();
        StringBuilder text = new StringBuilder();
        int[] offsets = join(sentence, text);
        List<Name> names = new ArrayList<>();
        int from = 0;
        for (JsonNode pair : node.path("ner")) {
            String form = pair.path(0).asText();
            int at = find(sentence, form, from);
            if (at >= 0) {
                names.add(new Name(
                        form, mention(text, offsets, at, form, type(pair.path(1).asText()))));
                from = at + 1;
            }
        }
        List<List<String>> triples = new ArrayList<>();
        for (JsonNode r : node.path("rel")) {
            triples.add(
                    List.of(r.path(0).asText(), r.path(1).asText(), r.path(2).asText()));
        }
        return new ScierLine(node.path("doc_id").asText(), text.toString(), names, triples);
    }

    private static EntityType type(String label) {
        return EntityType.ofLabel(label).orElseThrow(() -> new IllegalArgumentException("no such type: " + label));
    }

    private static Mention mention(StringBuilder text, int[] offsets, int at, String form, EntityType type) {
        Span span = new Span(offsets[at], offsets[at + form.length() - 1] + 1);
        return new Mention(span, text.substring(span.start(), span.end()), type, 1);
    }

    /** Returns where each letter of the sentence has gone. */
    private static int[] join(String sentence, StringBuilder text) {
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
}
