package org.papergraph.pipeline.linking;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.papergraph.link.name.Versions;
import org.papergraph.map.Iris;
import org.papergraph.map.PG;
import org.papergraph.model.EntityType;
import org.papergraph.model.Lexicon;
import org.papergraph.model.LexiconEntry;

/**
 * What is known of things besides what papers state: kinds, parts and versions, from the lexicon, and versions from the spelling of
 * names. It is told of the things that papers name, and of all that these are kinds or versions of.
 */
public final class Hierarchy {

    private final Iris iris;
    private final Map<String, LexiconEntry> known;
    private final Map<String, String> byName = new TreeMap<>();
    private final Map<String, List<LexiconEntry>> below;
    private final Map<String, List<LexiconEntry>> parts;

    public Hierarchy(Iris iris, Lexicon lexicon) {
        this.iris = iris;
        this.known = lexicon.entries().stream().collect(Collectors.toMap(LexiconEntry::iri, e -> e, (a, b) -> a));
        new TreeSet<>(known.keySet()).forEach(iri -> name(iri).ifPresent(n -> byName.putIfAbsent(n, iri)));
        this.below = reverse(e -> Stream.concat(e.broader().stream(), e.versionOf().stream()));
        this.parts = reverse(e -> e.partOf().stream());
    }

    private Map<String, List<LexiconEntry>> reverse(Function<LexiconEntry, Stream<String>> objects) {
        return known.values().stream()
                .flatMap(e -> objects.apply(e).map(o -> Map.entry(o, e)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** The things of a store, as far as the hierarchy must know them. */
    public interface Things {

        /** Whether a paper names it. */
        boolean isNamed(String iri);

        /** The named things of which {@link #blocks} give a block. */
        Set<String> ofBlock(String block);
    }

    /** Under which blocks a thing is to be found by what it may be a version of. */
    public Set<String> blocks(String iri) {
        return bases(iri).stream().map(b -> block(iri, b)).collect(Collectors.toCollection(TreeSet::new));
    }

    private String block(String iri, String base) {
        return "version:" + kind(iri).orElseThrow() + squeezed(base);
    }

    /** All that the graph says with {@code thing} as subject. */
    Model about(String thing, Things things) {
        Model graph = ModelFactory.createDefaultModel();
        Resource subject = graph.createResource(thing);
        LexiconEntry entry = known.get(thing);
        if (entry != null && isTold(thing, things, new HashSet<>())) {
            subject.addProperty(RDFS.label, entry.name());
            entry.broader().forEach(o -> subject.addProperty(SKOS.broader, graph.createResource(o)));
            entry.versionOf().forEach(o -> subject.addProperty(PG.versionOf, graph.createResource(o)));
            entry.partOf().stream()
                    .filter(things::isNamed)
                    .forEach(o -> subject.addProperty(PG.partOf, graph.createResource(o)));
        }
        if (things.isNamed(thing)) {
            base(thing, things).ifPresent(b -> subject.addProperty(PG.versionOf, graph.createResource(b)));
        }
        return graph;
    }

    /** The things of which more or less may be said when {@code thing} comes to be named, or is not named any more. */
    Set<String> around(String thing, Things things) {
        Set<String> around = new TreeSet<>(versions(thing, things));
        around.add(thing);
        parts.getOrDefault(thing, List.of()).forEach(e -> around.add(e.iri()));
        return around;
    }

    private boolean isTold(String thing, Things things, Set<String> seen) {
        if (!seen.add(thing)) {
            return false;
        }
        return things.isNamed(thing)
                || below.getOrDefault(thing, List.of()).stream().anyMatch(e -> isTold(e.iri(), things, seen))
                || versions(thing, things).stream()
                        .anyMatch(v -> things.isNamed(v)
                                && base(v, things).filter(thing::equals).isPresent());
    }

    private Set<String> versions(String thing, Things things) {
        return name(thing).map(n -> things.ofBlock("version:" + n)).orElse(Set.of());
    }

    /** What a thing is a version of by its spelling, where the lexicon does not tell. */
    private Optional<String> base(String thing, Things things) {
        LexiconEntry entry = known.get(thing);
        if (entry != null && !entry.versionOf().isEmpty()) {
            return Optional.empty();
        }
        return bases(thing).stream()
                .flatMap(b -> candidates(thing, b))
                .filter(c -> !c.equals(thing) && (known.containsKey(c) || things.isNamed(c)))
                .findFirst();
    }

    private Stream<String> candidates(String thing, String base) {
        String entry = byName.get(kind(thing).orElseThrow() + squeezed(base));
        String folder = thing.substring(0, thing.lastIndexOf('/') + 1);
        Stream<String> spelled = iris.typeOf(thing).orElseThrow().isResource()
                ? Stream.of(EntityType.DATASET, EntityType.BENCHMARK).map(iris::folder)
                : Stream.of(folder);
        return Stream.concat(Stream.ofNullable(entry), spelled.flatMap(f -> Stream.of(f + base, f + squeezed(base))));
    }

    private List<String> bases(String thing) {
        boolean versioned = iris.typeOf(thing)
                .filter(t -> t != EntityType.TASK && t != EntityType.METRIC)
                .isPresent();
        return versioned ? Versions.bases(local(thing)) : List.of();
    }

    /** The kind and the name that an IRI tells, blanks and hyphens aside. */
    private Optional<String> name(String iri) {
        return kind(iri).map(k -> k + squeezed(local(iri)));
    }

    private Optional<String> kind(String iri) {
        return iris.typeOf(iri).map(t -> (t.isResource() ? "resource" : t.label()) + ":");
    }

    private static String local(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1).replaceFirst("_.*", "");
    }

    private static String squeezed(String slug) {
        return slug.replace("-", "");
    }
}
