package org.papergraph.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.model.EntityType;
import org.papergraph.model.Mention;
import org.papergraph.model.Span;

/** Where names end that stand against numbers: "7x prefill speedup" is a speedup, and "ImageNet-10%" a part of ImageNet. */
final class MentionEdges {

    private static final Pattern RATIO =
            Pattern.compile("\\d[\\d.,]*\\s?(?:[xX\\u00d7]|\\\\times|\\\\?%)\\s+(?=\\p{L})");
    private static final Pattern SHARE = Pattern.compile(".*\\p{L}.*-\\d+");
    private static final Pattern PERCENT = Pattern.compile("\\\\?%");

    private MentionEdges() {}

    static Mention mend(Mention mention, String text) {
        if (mention.type() == EntityType.METRIC) {
            Matcher ratio = RATIO.matcher(mention.form());
            return ratio.lookingAt() ? mention.part(ratio.end(), mention.form().length()) : mention;
        }
        Span span = mention.span();
        Matcher percent = PERCENT.matcher(text).region(span.end(), text.length());
        boolean share =
                mention.type().isResource() && SHARE.matcher(mention.form()).matches();
        return share && percent.lookingAt() ? upTo(percent.end(), mention, text) : mention;
    }

    private static Mention upTo(int end, Mention mention, String text) {
        Span span = new Span(mention.span().start(), end);
        return new Mention(span, span.of(text), mention.type(), mention.confidence());
    }
}
