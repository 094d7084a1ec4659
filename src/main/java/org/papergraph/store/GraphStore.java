package org.papergraph.store;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdfconnection.RDFConnection;
import org.papergraph.store.derived.Derivation;
import org.papergraph.store.derived.Tally;
import org.papergraph.store.rows.RowQuery;

/**
 * The knowledge graph: one named graph per paper, whose name is the paper's IRI, and beside them what is derived from all papers.
 * The default graph of a query is the union of all.
 *
 * <p>Each change is one transaction, with all that is derived from it. Equal sets of paper graphs make equal stores, to the quad,
 * whatever the order and the number of changes that led there. Only the runs graph is as it was written.
 */
public final class GraphStore implements AutoCloseable {

    private static final String BASE = "https://w3id.org/papergraph/";

    /** The graph that holds the ontology. */
    public static final String ONTOLOGY = BASE + "ontology";

    /** The graph of what differs from run to run: times, counts, hosts. */
    public static final String RUNS = BASE + "runs";

    /** The graph of kinds, parts and versions that no paper states. */
    public static final String HIERARCHY = BASE + "hierarchy";

    /** The graph of what people have corrected. */
    public static final String CORRECTIONS = BASE + "corrections";

    /** The graph of what spans papers. */
    public static final String DERIVED = Derivation.GRAPH;

    /** The graph of what linking knows of papers: which names each has that the lexicon does not tell. */
    public static final String LINKS = BASE + "links";

    /** The graph of names of things that were, and of what took their place; it tells of the past, not of the papers. */
    public static final String REDIRECTS = BASE + "redirects";

    /** The graphs that tell of the past; all others are a function of the papers, the lexicon and the corrections. */
    public static final Set<String> HISTORY = Set.of(RUNS, REDIRECTS);

    /** The graph that describes the store. */
    public static final String VOID = BASE + "void";

    /** What the names of papers' graphs begin with. */
    public static final String PAPERS = Derivation.PAPERS;

    private final Backend backend;
    private final Schema schema = Schema.bundled();
    private final ShapesGate gate = new ShapesGate(schema.shapes());

    private GraphStore(Backend backend) {
        this.backend = backend;
    }

    /**
     * The store in a directory.
     *
     * @throws StoreLockedException if another process has it open
     * @throws StoreException if there is none
     */
    public static GraphStore open(Path directory) {
        return new GraphStore(LocalBackend.open(directory));
    }

    /**
     * The store in a directory, made there if the directory is new or empty.
     *
     * @throws StoreLockedException if another process has it open
     * @throws StoreException if the directory holds other things
     */
    public static GraphStore openOrCreate(Path directory) {
        return new GraphStore(LocalBackend.openOrCreate(directory));
    }

    /**
     * The store on a Fuseki server, whose default graph should be the union of the named ones.
     *
     * @param url of the dataset, such as {@code http://localhost:3030/papergraph}
     */
    public static GraphStore connect(String url) {
        return new GraphStore(new RemoteBackend(url));
    }

    /** A store that is gone when it is closed. */
    public static GraphStore inMemory() {
        return new GraphStore(LocalBackend.inMemory());
    }

    /**
     * Puts papers' graphs in, each in the place of what was there under its name, and derives anew what they bear on.
     *
     * @return the graphs that violate the shapes; they stay out, and what was there under their names stays
     */
    public List<Refusal> put(Map<String, Model> papers) {
        List<Refusal> refusals = refusals(papers);
        Map<String, Model> sound = new TreeMap<>(papers);
        refusals.forEach(refusal -> sound.remove(refusal.graph()));
        apply(difference(Set.of(), sound), Map.of(), Map.of());
        return refusals;
    }

    /** Takes papers out, with all that only they support. */
    public void remove(Collection<String> papers) {
        apply(difference(new TreeSet<>(papers), Map.of()), Map.of(), Map.of());
    }

    /** Which of these graphs violate the shapes. */
    public List<Refusal> refusals(Map<String, Model> papers) {
        return new TreeMap<>(papers)
                .entrySet().stream()
                        .map(e -> new Refusal(
                                e.getKey(), gate.violations(e.getValue().getGraph())))
                        .filter(refusal -> !refusal.violations().isEmpty())
                        .toList();
    }

    /** What it would bring and take to remove some papers' graphs and to put others in. */
    public Difference difference(Set<String> removed, Map<String, Model> put) {
        Set<String> changed = new TreeSet<>(removed);
        changed.addAll(put.keySet());
        Map<String, Model> before = graphs(changed);
        Set<Triple> old = Inventory.counted(before.values());
        Set<Triple> now = Inventory.counted(put.values());
        Set<Triple> appeared = new HashSet<>(now);
        appeared.removeAll(old);
        Set<Triple> vanished = new HashSet<>(old);
        vanished.removeAll(now);
        read(connection -> {
            appeared.removeAll(Inventory.heldElsewhere(connection, appeared, changed));
            vanished.removeAll(Inventory.heldElsewhere(connection, vanished, changed));
            return null;
        });
        return new Difference(removed, put, before, appeared, vanished);
    }

    /**
     * Changes papers' graphs, with what is derived from them and the store's description, and other graphs along with them.
     *
     * @param difference of graphs that satisfy the shapes
     * @param deleted triples that go, by the names of their graphs
     * @param inserted triples that come, by the names of their graphs
     */
    public void apply(Difference difference, Map<String, Model> deleted, Map<String, Model> inserted) {
        Map<String, Graph> replaced = graphsOf(difference.put());
        Map<String, Model> going = new TreeMap<>(deleted);
        Map<String, Model> coming = new TreeMap<>(inserted);
        if (!difference.isEmpty()) {
            Model description = graph(VOID);
            if (!description.isEmpty()) {
                replaced.put(VOID, Inventory.after(description, difference).getGraph());
            }
            Derivation derivation = read(c -> Derivation.of(c, difference.before(), difference.put()));
            going.put(DERIVED, derivation.deleted());
            coming.put(DERIVED, derivation.inserted());
        }
        backend.apply(new Change(difference.removed(), replaced, graphsOf(going), graphsOf(coming), ""));
    }

    private static Map<String, Graph> graphsOf(Map<String, Model> models) {
        Map<String, Graph> graphs = new TreeMap<>();
        models.forEach((name, model) -> {
            if (!model.isEmpty() || name.startsWith(PAPERS)) {
                graphs.put(name, model.getGraph());
            }
        });
        return graphs;
    }

    /** Derives anew all that spans papers: for a store whose papers' graphs have been changed by other means. */
    public void deriveAll() {
        Tally tally = new Tally();
        Model derived = ModelFactory.createDefaultModel();
        read(connection -> {
            checkedGraphs(connection).stream()
                    .filter(name -> name.startsWith(PAPERS))
                    .forEach(paper -> tally.add(graph(connection, paper)));
            return null;
        });
        tally.derived(derived::add);
        putBeside(DERIVED, derived);
    }

    /** Adds to the runs graph. */
    public void addRun(Model run) {
        backend.apply(Change.add(RUNS, run.getGraph()));
    }

    /** Puts a graph that is of no one paper in the place of what its name stood for. */
    public void putBeside(String name, Model graph) {
        backend.apply(Change.replace(name, graph.getGraph(), ""));
    }

    /** What a named graph holds; empty where there is none. */
    public Model graph(String name) {
        return graphs(Set.of(name)).get(name);
    }

    private Map<String, Model> graphs(Set<String> names) {
        return read(connection ->
                names.stream().collect(Collectors.toMap(n -> n, n -> graph(connection, n), (a, b) -> a, TreeMap::new)));
    }

    private static Model graph(RDFConnection connection, String name) {
        try (QueryExecution query = connection
                .newQuery()
                .query("CONSTRUCT { ?s ?p ?o } WHERE { GRAPH ?graph { ?s ?p ?o } }")
                .substitution("graph", ResourceFactory.createResource(name))
                .build()) {
            return query.execConstruct();
        }
    }

    /** Writes what a stranger looks for: the ontology, and a VoID description of the data. To be called after all changes. */
    public void describe() {
        backend.apply(Change.replace(ONTOLOGY, schema.ontology(), schema.describe()));
    }

    /** For every paper, the value of one of its properties, such as its content hash; papers by IRI. */
    public Map<String, String> values(Property property) {
        Map<String, String> values = new TreeMap<>();
        read(connection -> {
            try (QueryExecution query = connection
                    .newQuery()
                    .query("SELECT ?paper ?value { GRAPH ?paper { ?paper ?property ?value } }")
                    .substitution("property", property)
                    .build()) {
                query.execSelect().forEachRemaining(row -> values.put(text(row, "paper"), text(row, "value")));
            }
            return null;
        });
        return values;
    }

    /** For each of these papers that the store has, the value of one of its properties; papers by IRI. */
    public Map<String, String> values(Property property, Collection<String> papers) {
        Map<String, String> values = new TreeMap<>();
        read(connection -> {
            for (String paper : papers) {
                try (QueryExecution query = connection
                        .newQuery()
                        .query("SELECT ?value { GRAPH ?paper { ?paper ?property ?value } }")
                        .substitution("paper", ResourceFactory.createResource(paper))
                        .substitution("property", property)
                        .build()) {
                    query.execSelect().forEachRemaining(row -> values.put(paper, text(row, "value")));
                }
            }
            return null;
        });
        return values;
    }

    private static String text(QuerySolution row, String name) {
        RDFNode node = row.get(name);
        return node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString();
    }

    /** Runs queries; on a local store they all see one state of it. The result must not depend on the open connection. */
    public <T> T read(Function<RDFConnection, T> queries) {
        return backend.read(queries);
    }

    /** Asks about rows of terms; on a local store all are asked of one state of it. */
    public void ask(RowQuery query, Collection<List<Node>> rows, Consumer<QuerySolution> answer) {
        read(connection -> {
            query.ask(connection, rows, answer);
            return null;
        });
    }

    /** Looks whether what is in the store satisfies the shapes; the graphs that do not, with what is wrong. */
    public List<Refusal> validate() {
        return read(connection -> checkedGraphs(connection).stream()
                .map(name ->
                        new Refusal(name, gate.violations(connection.fetch(name).getGraph())))
                .filter(graph -> !graph.violations().isEmpty())
                .toList());
    }

    private static Set<String> checkedGraphs(RDFConnection connection) {
        Set<String> names = new TreeSet<>();
        connection.querySelect(
                "SELECT DISTINCT ?graph { GRAPH ?graph { } }",
                row -> names.add(row.getResource("graph").getURI()));
        names.removeIf(name -> !name.startsWith(PAPERS) && !name.equals(DERIVED));
        return names;
    }

    /** The short forms of namespaces with which the graph is best read. */
    public Map<String, String> prefixes() {
        return new TreeMap<>(schema.ontology().getPrefixMapping().getNsPrefixMap());
    }

    /** What tells the state of a local store from its others while this process has it open. */
    public Optional<String> version() {
        return backend.version();
    }

    /** The dataset itself, where the store is local. */
    public Optional<Dataset> dataset() {
        return backend.dataset();
    }

    @Override
    public void close() {
        backend.close();
    }
}
