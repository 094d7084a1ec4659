package org.papergraph.pipeline.linking;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.papergraph.link.identity.Identity;
import org.papergraph.link.identity.IdentityCounts;
import org.papergraph.link.identity.Tie;
import org.papergraph.map.Hash;
import org.papergraph.map.Iris;
import org.papergraph.store.GraphStore;
import org.papergraph.store.rows.RowQuery;

/**
 * The graph that a store keeps for linking: each identity with its blocks, the number of times that papers name it, and these papers;
 * ties likewise, with the papers that ask for them.
 * It is a function of the set of papers, and changes in the same transactions as they. Reads one state of the store.
 */
public final class LinkGraph implements IdentityCounts {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new Jdk8Module())
            .setVisibility(PropertyAccessor.GETTER, Visibility.NONE)
            .setVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .setVisibility(PropertyAccessor.FIELD, Visibility.ANY);
    private static final String GRAPH = "GRAPH <" + GraphStore.LINKS + "> ";

    private static final RowQuery IDENTITIES_OF_BLOCK =
            RowQuery.of("?key", GRAPH + "{ ?node pg:block ?key ; pg:identity ?identity ; pg:times ?times }");
    private static final RowQuery PAPERS_OF_NODE = RowQuery.of("?key", GRAPH + "{ ?key pg:namedIn ?paper }");
    private static final RowQuery NODES_OF_PAPER = RowQuery.of("?key", GRAPH + "{ ?node pg:namedIn ?key }");
    private static final RowQuery STANDING =
            RowQuery.of("?key", "FILTER EXISTS { " + GRAPH + "{ ?key pg:namedIn ?paper } }");
    private static final RowQuery THINGS_OF_BLOCK = RowQuery.of("?key", GRAPH + "{ ?node pg:block ?key }");

    private final GraphStore store;
    private final Map<String, SortedMap<Identity, Integer>> blocks = new HashMap<>();
    private final Map<String, Identity> identities = new HashMap<>();

    public LinkGraph(GraphStore store) {
        this.store = store;
    }

    @Override
    public SortedMap<Identity, Integer> of(String block) {
        expect(List.of(block));
        return blocks.get(block);
    }

    @Override
    public void expect(Collection<String> expected) {
        Set<String> unread =
                expected.stream().filter(b -> !blocks.containsKey(b)).collect(Collectors.toSet());
        unread.forEach(b -> blocks.put(b, new TreeMap<>()));
        store.ask(
                IDENTITIES_OF_BLOCK,
                RowQuery.texts(unread),
                row -> blocks.get(row.getLiteral("key").getLexicalForm())
                        .put(
                                identities.computeIfAbsent(
                                        row.getLiteral("identity").getLexicalForm(), LinkGraph::read),
                                row.getLiteral("times").getInt()));
    }

    /** The papers in which these identities and corrections stand. */
    public Set<String> papersOf(Collection<String> nodes) {
        Set<String> papers = new TreeSet<>();
        store.ask(
                PAPERS_OF_NODE,
                RowQuery.iris(nodes),
                row -> papers.add(row.getResource("paper").getURI()));
        return papers;
    }

    /** The identities and corrections that stand in each paper. */
    public Map<String, Set<String>> nodesOf(Collection<String> papers) {
        Map<String, Set<String>> nodes = new TreeMap<>();
        papers.forEach(p -> nodes.put(p, new TreeSet<>()));
        store.ask(
                NODES_OF_PAPER,
                RowQuery.iris(papers),
                row -> nodes.get(row.getResource("key").getURI())
                        .add(row.getResource("node").getURI()));
        return nodes;
    }

    /** Those of {@code nodes} that stand in any paper. */
    public Set<String> standing(Collection<String> nodes) {
        Set<String> standing = new TreeSet<>();
        store.ask(
                STANDING,
                RowQuery.iris(nodes),
                row -> standing.add(row.getResource("key").getURI()));
        return standing;
    }

    /** The things that have a block, by their IRIs. */
    public Set<String> thingsOf(String block) {
        Set<String> things = new TreeSet<>();
        store.ask(
                THINGS_OF_BLOCK,
                RowQuery.texts(List.of(block)),
                row -> things.add(row.getResource("node").getURI()));
        return things;
    }

    /** The IRI under which an identity is kept. */
    public static String node(Identity identity, Iris iris) {
        return iris.base() + "identity/" + Hash.of(List.of(write(identity))).substring(0, 20);
    }

    /** The IRI under which a tie is kept. */
    static String node(Tie tie, Iris iris) {
        return iris.base() + "tie/"
                + Hash.of(List.of(tie.block(), write(tie.identity()))).substring(0, 20);
    }

    /** The IRI for papers that ask for the ties of a block. */
    public static String question(String block, Iris iris) {
        return iris.base() + "question/" + Hash.of(List.of(block)).substring(0, 20);
    }

    static String write(Identity identity) {
        try {
            return JSON.writeValueAsString(identity);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws IllegalArgumentException if {@code json} is not what {@link #write} gives */
    static Identity read(String json) {
        try {
            return JSON.readValue(json, Identity.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not an identity: " + e.getOriginalMessage(), e);
        }
    }
}
