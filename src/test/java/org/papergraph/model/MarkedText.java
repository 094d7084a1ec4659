package org.papergraph.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with its mentions, written [so]; a leading "Task:" gives another type than Method. */
public record MarkedText(String text, List<Mention> mentions) {

    private static final Pattern MARK = Pattern.compile("\\[(?:(?<type>\\w+):)?(?<form>[^\\]]+)\\]");

    public static MarkedText of(String marked) {
        StringBuilder text = new StringBuilder();
        List<Mention> mentions = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        while (mark.find()) {
            mark.appendReplacement(text, "");
            Span span =
                    new Span(text.length(), text.length() + mark.group("form").length());
            text.append(mark.group("form"));
            mentions.add(new Mention(span, mark.group("form"), type(mark.group("type")), 0.9));
        }
        return new MarkedText(mark.appendTail(text).toString(), List.copyOf(mentions));
    }

    private static EntityType type(String label) {
        return label == null ? EntityType.METHOD : EntityType.ofLabel(label).orElseThrow();
    }
}
