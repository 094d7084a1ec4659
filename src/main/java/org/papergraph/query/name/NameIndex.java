package org.papergraph.query.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.papergraph.model.NormalForm;

/** All names in a graph, as it was when the index was made; case, blanks and hyphens make no difference. */
public final class NameIndex {

    /** Gives class, thing, name, whether the name is preferred, and the number of papers. */
    public static final String QUERY = resource("names.rq");

    private final Map<Node, NamedThing> byIri;
    private final TreeMap<String, List<NamedThing>> byName = new TreeMap<>();

    private NameIndex(Collection<NamedThing> things) {
        byIri = new LinkedHashMap<>();
        things.stream().sorted(NamedThing.BY_USE).forEach(this::add);
    }

    private void add(NamedThing thing) {
        byIri.put(thing.iri(), thing);
        thing.names().stream()
                .map(NormalForm::ofName)
                .distinct()
                .forEach(n -> byName.computeIfAbsent(n, k -> new ArrayList<>()).add(thing));
    }

    /** From the rows of {@link #QUERY}. */
    public static NameIndex of(RowSet rows) {
        Map<Node, Draft> drafts = new LinkedHashMap<>();
        rows.forEach(row -> drafts.computeIfAbsent(row.get("thing"), Draft::new).add(row));
        return new NameIndex(drafts.values().stream().map(Draft::finish).toList());
    }

    public Collection<NamedThing> all() {
        return Collections.unmodifiableCollection(byIri.values());
    }

    public Optional<NamedThing> get(Node iri) {
        return Optional.ofNullable(byIri.get(iri));
    }

    /** The things with this name that have one of the classes, most used first. */
    public List<NamedThing> called(String name, Collection<Node> classes) {
        return byName.getOrDefault(NormalForm.ofName(name), List.of()).stream()
                .filter(t -> t.isOneOf(classes))
                .toList();
    }

    /**
     * The things that {@code typed} may mean: those called so, those with a name that begins so, those with a name that holds it,
     * those with a name that is spelt nearly so; within each, most used first.
     */
    public List<NamedThing> search(String typed, Collection<Node> classes, int limit) {
        String normal = NormalForm.ofName(typed);
        if (normal.isEmpty()) {
            return byIri.values().stream()
                    .filter(t -> t.isOneOf(classes))
                    .limit(limit)
                    .toList();
        }
        return new NameSearch(normal, byName)
                .ranked().stream().filter(t -> t.isOneOf(classes)).limit(limit).toList();
    }

    /** Preferred names near to {@code typed}, for messages. */
    public List<String> near(String typed, Collection<Node> classes) {
        return search(typed, classes, 3).stream()
                .map(NamedThing::label)
                .distinct()
                .toList();
    }

    private static final class Draft {

        private final Node iri;
        private final Set<Node> classes = new LinkedHashSet<>();
        private final Set<String> names = new LinkedHashSet<>();
        private String label;
        private long papers;

        Draft(Node iri) {
            this.iri = iri;
        }

        void add(Binding row) {
            classes.add(row.get("class"));
            String name = row.get("name").getLiteralLexicalForm();
            names.add(name);
            if (label == null || row.get("preferred").getLiteralLexicalForm().equals("true")) {
                label = name;
            }
            papers = ((Number) row.get("papers").getLiteralValue()).longValue();
        }

        NamedThing finish() {
            Set<String> ordered = new LinkedHashSet<>(List.of(label));
            ordered.addAll(names);
            return new NamedThing(iri, classes, label, List.copyOf(ordered), papers);
        }
    }

    private static String resource(String name) {
        try (InputStream in = NameIndex.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
