package org.papergraph.store.rows;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * The {@code VALUES} blocks through which terms enter a query. They hold data only, so whatever is put into them, the query's shape
 * stays.
 */
public final class ValuesBlocks {

    private ValuesBlocks() {}

    /** The variables that have a block of their own. */
    public static Set<String> variables(Query query) {
        Set<String> found = new HashSet<>();
        transform(query, new ElementTransformCopyBase() {
            @Override
            public Element transform(ElementData block) {
                if (block.getVars().size() == 1) {
                    found.add(block.getVars().get(0).getVarName());
                }
                return block;
            }
        });
        return found;
    }

    /** The query with other terms in the blocks of these variables alone. */
    public static Query replace(Query query, Map<String, List<Node>> values) {
        return transform(query, new ElementTransformCopyBase() {
            @Override
            public Element transform(ElementData block) {
                boolean alone = block.getVars().size() == 1;
                List<Node> terms = alone ? values.get(block.getVars().get(0).getVarName()) : null;
                return terms == null
                        ? block
                        : block(block.getVars(), terms.stream().map(List::of).toList());
            }
        });
    }

    /** The query with rows in its empty blocks, each as long as the block is wide. */
    static Query fill(Query query, Collection<List<Node>> rows) {
        return transform(query, new ElementTransformCopyBase() {
            @Override
            public Element transform(ElementData block) {
                return block.getRows().isEmpty() ? block(block.getVars(), rows) : block;
            }
        });
    }

    private static Element block(List<Var> variables, Collection<List<Node>> rows) {
        ElementData block = new ElementData();
        variables.forEach(block::add);
        rows.forEach(row -> block.add(binding(variables, row)));
        return block;
    }

    private static Binding binding(List<Var> variables, List<Node> row) {
        BindingBuilder binding = Binding.builder();
        for (int i = 0; i < row.size(); i++) {
            binding.add(variables.get(i), row.get(i));
        }
        return binding.build();
    }

    private static Query transform(Query query, ElementTransformCopyBase transform) {
        return QueryTransformOps.transform(query, transform, new ExprTransformApplyElementTransform(transform));
    }
}
