package org.papergraph.pipeline;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.papergraph.link.Versions;
import org.papergraph.map.Iris;
import org.papergraph.map.PG;
import org.papergraph.model.EntityKey;
import org.papergraph.model.EntityType;
import org.papergraph.model.Lexicon;
import org.papergraph.model.LexiconEntry;
import org.papergraph.model.NormalForm;

/**
 * What is known of things besides what papers state: kinds, parts and versions, from the lexicon, and versions from the spelling of
 * names. It holds the things that papers name, and all that these are kinds or versions of.
 */
public final class Hierarchy {

    private final Iris iris;
    private final Map<String, LexiconEntry> known;
    private final Map<String, String> byName = new TreeMap<>();

    public Hierarchy(Iris iris, Lexicon lexicon) {
        this.iris = iris;
        this.known = lexicon.entries().stream().collect(Collectors.toMap(LexiconEntry::iri, e -> e, (a, b) -> a));
        lexicon.entries().forEach(e -> byName.putIfAbsent(name(e.type(), e.name()), e.iri()));
    }

    /** The graph for the things of these keys. */
    public Model of(Collection<EntityKey> keys) {
        Model graph = ModelFactory.createDefaultModel();
        graph.setNsPrefix("skos", SKOS.getURI()).setNsPrefix("pg", PG.NS);
        Map<String, String> names = new TreeMap<>(byName);
        keys.forEach(k -> names.put(name(k.type(), k.name()), iris.entity(k)));
        Set<String> named = keys.stream().map(iris::entity).collect(Collectors.toSet());
        Deque<String> open = new ArrayDeque<>(named);
        for (EntityKey key : keys) {
            String iri = iris.entity(key);
            boolean told = known.containsKey(iri) && !known.get(iri).versionOf().isEmpty();
            base(key, names)
                    .filter(base -> !told && !base.equals(iri))
                    .ifPresent(base -> open.add(add(graph, iri, PG.versionOf, base)));
        }
        addKnown(graph, open, named);
        return graph;
    }

    private void addKnown(Model graph, Deque<String> open, Set<String> named) {
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            LexiconEntry entry = known.get(open.remove());
            if (entry != null && seen.add(entry.iri())) {
                graph.createResource(entry.iri()).addProperty(RDFS.label, entry.name());
                entry.broader().forEach(o -> open.add(add(graph, entry.iri(), SKOS.broader, o)));
                entry.versionOf().forEach(o -> open.add(add(graph, entry.iri(), PG.versionOf, o)));
                entry.partOf().stream().filter(named::contains).forEach(o -> add(graph, entry.iri(), PG.partOf, o));
            }
        }
    }

    private static String add(Model graph, String subject, Property property, String object) {
        Resource o = graph.createResource(object);
        graph.createResource(subject).addProperty(property, o);
        return object;
    }

    private static Optional<String> base(EntityKey key, Map<String, String> names) {
        if (key.type() == EntityType.TASK || key.type() == EntityType.METRIC) {
            return Optional.empty();
        }
        List<String> bases = Versions.bases(key.name());
        return bases.stream()
                .map(b -> names.get(name(key.type(), b)))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static String name(EntityType type, String name) {
        return (type.isResource() ? "resource" : type.label()) + " " + NormalForm.ofName(name);
    }
}
