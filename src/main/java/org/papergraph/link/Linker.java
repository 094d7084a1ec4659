package org.papergraph.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.model.Annotation;
import org.papergraph.model.EntityKey;
import org.papergraph.model.Lexicon;

/**
 * Tells which entities of different papers are the same thing. What the lexicon knows is told by it; the rest by names in normal
 * form, long forms and context. The result is a function of the set of papers alone.
 */
public final class Linker {

    private final Identities identities;

    public Linker(Lexicon lexicon) {
        this.identities = new Identities(lexicon);
    }

    /** The keys of one paper's entities by their ids, as far as that paper alone tells. */
    public Map<String, EntityKey> link(Annotation annotation) {
        Map<String, EntityKey> keys = new LinkedHashMap<>();
        link(List.of(annotation)).get(0).forEach((id, link) -> keys.put(id, link.key()));
        return keys;
    }

    /** The links of each paper's entities by their ids, paper by paper in the order given. */
    public List<Map<String, Link>> link(Collection<Annotation> annotations) {
        List<List<Identities.Found>> found =
                annotations.stream().map(identities::of).toList();
        LinkIndex index = new LinkIndex(identities::isTaken);
        for (List<Identities.Found> paper : found) {
            paper.stream().filter(f -> f.known().isEmpty()).forEach(f -> index.add(f.identity()));
        }
        List<Map<String, Link>> links = new ArrayList<>();
        for (List<Identities.Found> paper : found) {
            Map<String, Link> ofPaper = new LinkedHashMap<>();
            paper.forEach(f -> ofPaper.put(f.entity().id(), link(f, index)));
            links.add(ofPaper);
        }
        return links;
    }

    private static Link link(Identities.Found found, LinkIndex index) {
        if (found.known().isPresent()) {
            return found.known().get();
        }
        Senses senses = index.sensesAround(found.identity());
        return found.perhaps()
                .filter(p -> senses.isUnexplained(found.identity())
                        || found.entity().forms().contains(p.key().name()))
                .orElseGet(() -> senses.linkOf(found.identity(), found.text()));
    }
}
