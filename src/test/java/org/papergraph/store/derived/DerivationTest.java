package org.papergraph.store.derived;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

class DerivationTest {

    private static final String PAPER = "https://w3id.org/papergraph/paper/p1";

    /** A property path in a pattern over many graphs makes Jena go through them all, so that each paper costs as much as all. */
    @Test
    void noQueryHasAPropertyPath() {
        List<Query> asked = asked();

        assertFalse(asked.isEmpty());
        asked.forEach(query -> assertEquals(0, paths(query), query::toString));
    }

    @Test
    void aPropertyPathWouldBeFound() {
        String path =
                "PREFIX : <https://example.org/> SELECT * { ?s :p ?o FILTER EXISTS { GRAPH ?g { ?s :a|:b ?x } } }";

        assertEquals(1, paths(QueryFactory.create(path)));
    }

    /** All queries that the change of a paper asks. */
    private static List<Query> asked() {
        List<Query> asked = new ArrayList<>();
        try (RDFConnection store = RDFConnection.connect(DatasetFactory.createTxnMem())) {
            RDFConnection noted = (RDFConnection) Proxy.newProxyInstance(
                    DerivationTest.class.getClassLoader(), new Class<?>[] {RDFConnection.class}, (p, method, args) -> {
                        Stream.of(args).filter(Query.class::isInstance).forEach(q -> asked.add((Query) q));
                        try {
                            return method.invoke(store, args);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
            Derivation.of(noted, Map.of(PAPER, paper("bert")), Map.of(PAPER, paper("BERT")));
        }
        return asked;
    }

    private static Model paper(String name) {
        Model model = ModelFactory.createDefaultModel();
        Resource method = model.createResource("https://w3id.org/papergraph/method/bert");
        method.addProperty(RDF.type, model.createResource(Terms.NS + "Entity")).addProperty(Terms.NAME, name);
        return model;
    }

    private static int paths(Query query) {
        List<OpPath> paths = new ArrayList<>();
        OpVisitorBase ops = new OpVisitorBase() {
            @Override
            public void visit(OpPath path) {
                paths.add(path);
            }
        };
        Walker.walk(Algebra.compile(query), ops, new ExprVisitorBase());
        return paths.size();
    }
}
