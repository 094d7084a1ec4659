package org.papergraph.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.model.EntityType;
import org.papergraph.model.Lexicon;
import org.papergraph.model.LexiconEntry;
import org.papergraph.model.Mention;

/**
 * Where a known name begins: a setting before a dataset or benchmark ("OOD ImageNet") and the averaging before a metric ("average
 * accuracy") are no part of it.
 */
final class KnownNames {

    private static final Pattern SETTING = prefix("zero-shot|few-shot|one-shot|OOD|out-of-distribution");
    private static final Pattern AVERAGING = prefix("average|averaged|mean|overall");

    private final Lexicon lexicon;

    KnownNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    private static Pattern prefix(String words) {
        return Pattern.compile("(?:" + words + ")\\s+", Pattern.CASE_INSENSITIVE);
    }

    Mention withoutPrefix(Mention mention) {
        EntityType type = mention.type();
        Matcher prefix = (type == EntityType.METRIC ? AVERAGING : SETTING).matcher(mention.form());
        boolean prefixed = (type == EntityType.METRIC || type.isResource()) && prefix.lookingAt();
        return prefixed && lexicon.lookUp(mention.form()).isEmpty() ? from(prefix.end(), mention) : mention;
    }

    private Mention from(int start, Mention mention) {
        Mention name = mention.part(start, mention.form().length());
        return typeOf(name).map(name::as).orElse(mention);
    }

    /** As the lexicon knows it, though no metric becomes a dataset or a dataset a metric. */
    private Optional<EntityType> typeOf(Mention name) {
        return lexicon.lookUp(name.form()).stream()
                .map(LexiconEntry::type)
                .filter(t -> t == name.type() || t.isResource() && name.type().isResource())
                .findFirst();
    }
}
