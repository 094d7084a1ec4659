package org.papergraph.link.across;

import java.util.List;
import java.util.Set;
import org.papergraph.model.EntityType;
import org.papergraph.model.LexiconEntry;

/** Methods of lexicons for tests. */
final class Methods {

    private Methods() {}

    static LexiconEntry known(String slug, Set<String> context, String... forms) {
        return new LexiconEntry(
                "https://w3id.org/papergraph/method/" + slug,
                EntityType.METHOD,
                List.of(forms),
                context,
                List.of(),
                List.of(),
                List.of());
    }
}
