package org.papergraph.pipeline.linking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.papergraph.correct.Corrected;
import org.papergraph.correct.Correction;
import org.papergraph.correct.Corrections;
import org.papergraph.link.across.LinkedByCounts;
import org.papergraph.link.across.Linker;
import org.papergraph.link.identity.Identity;
import org.papergraph.link.identity.IdentityCounts;
import org.papergraph.link.identity.Link;
import org.papergraph.link.identity.Testimony;
import org.papergraph.map.Hash;
import org.papergraph.map.Iris;
import org.papergraph.model.Annotation;
import org.papergraph.model.EntityKey;
import org.papergraph.model.Lexicon;
import org.papergraph.model.LexiconEntry;

/** How papers are linked, and then corrected. */
public final class Linking {

    private final Linker linker;
    private final Corrections corrections;
    private final Iris iris;
    private final Map<String, LexiconEntry> known;

    public Linking(Lexicon lexicon, Corrections corrections, Iris iris) {
        this.linker = new Linker(lexicon);
        this.corrections = corrections;
        this.iris = iris;
        this.known = lexicon.entries().stream().collect(Collectors.toMap(LexiconEntry::iri, e -> e, (a, b) -> a));
    }

    public Linker linker() {
        return linker;
    }

    /**
     * A paper with what its entities are.
     *
     * @param links as the linker tells
     * @param corrected as people have corrected it
     */
    public record Linked(Map<String, Link> links, Corrected corrected) {}

    /** Links a paper in the light of all that {@code counted} was made from. */
    public Linked link(Annotation annotation, LinkedByCounts counted) {
        Map<String, Link> links = counted.link(annotation);
        Map<String, EntityKey> keys = new LinkedHashMap<>();
        links.forEach((entity, link) -> keys.put(entity, link.key()));
        return new Linked(links, corrections.apply(annotation, keys, iri -> thing(iri, counted)));
    }

    private Optional<EntityKey> thing(String iri, LinkedByCounts counted) {
        LexiconEntry entry = known.get(iri);
        return entry != null
                ? Optional.of(iris.key(iri, entry.type(), entry.name()))
                : iris.typeOf(iri)
                        .flatMap(type -> counted.named(name(iri), type).stream()
                                .filter(k -> iris.entity(k).equals(iri))
                                .findFirst());
    }

    private static String name(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1).replaceFirst("_.*", "").replace('-', ' ');
    }

    /** What a paper's part in linking is kept under: its identities and questions, and the corrections that were applied to it. */
    public Set<String> nodes(Annotation annotation, Corrected corrected) {
        Set<String> nodes = new TreeSet<>();
        Testimony testimony = linker.testimony(annotation);
        testimony.identities().forEach(i -> nodes.add(LinkGraph.node(i, iris)));
        testimony.questions().forEach(block -> nodes.add(LinkGraph.question(block, iris)));
        corrected.applied().forEach(c -> nodes.add(c.iri()));
        return nodes;
    }

    /** The corrections that lead to things whose names may have changed with those of {@code affected}. */
    public Set<String> leadingTo(Set<Identity> affected) {
        Set<String> blocks = affected.stream().flatMap(i -> i.blocks().stream()).collect(Collectors.toSet());
        return corrections.all().stream()
                .filter(c -> c.object()
                        .flatMap(o -> iris.typeOf(o).map(t -> LinkedByCounts.block(name(o), t)))
                        .filter(blocks::contains)
                        .isPresent())
                .map(Correction::iri)
                .collect(Collectors.toSet());
    }

    /** Equal hashes and equal extractions make equal graphs. */
    public String hash(Corrected corrected) {
        List<String> parts = new ArrayList<>();
        new TreeMap<>(corrected.keys()).forEach((entity, key) -> {
            String thing = iris.entity(key);
            parts.addAll(List.of(entity, thing, corrected.names().getOrDefault(thing, key.name())));
        });
        corrected.applied().forEach(c -> parts.add(c.summary()));
        return Hash.of(parts);
    }

    /** The counts, and what they tell. */
    public LinkedByCounts by(IdentityCounts counts) {
        return linker.by(counts);
    }
}
