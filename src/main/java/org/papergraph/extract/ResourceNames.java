package org.papergraph.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.model.EntityType;
import org.papergraph.model.Lexicon;
import org.papergraph.model.LexiconEntry;
import org.papergraph.model.Mention;

/** Where the name of a known dataset or benchmark begins: a setting before it is no part of it ("OOD ImageNet"). */
final class ResourceNames {

    private static final Pattern SETTING =
            Pattern.compile("(?:zero-shot|few-shot|one-shot|OOD|out-of-distribution)\\s+", Pattern.CASE_INSENSITIVE);

    private final Lexicon lexicon;

    ResourceNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Mention withoutSetting(Mention mention) {
        Matcher setting = SETTING.matcher(mention.form());
        boolean set = mention.type().isResource()
                && setting.lookingAt()
                && lexicon.lookUp(mention.form()).isEmpty();
        return set ? from(setting.end(), mention) : mention;
    }

    private Mention from(int start, Mention mention) {
        Mention name = mention.part(start, mention.form().length());
        return lexicon.lookUp(name.form()).stream()
                .map(LexiconEntry::type)
                .filter(EntityType::isResource)
                .findFirst()
                .map(name::as)
                .orElse(mention);
    }
}
