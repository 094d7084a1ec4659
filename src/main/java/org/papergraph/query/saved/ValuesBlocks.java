package org.papergraph.query.saved;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * The {@code VALUES} blocks of one variable each, through which parameters enter a query. They hold data only, so whatever is put
 * into them, the query's shape stays.
 */
final class ValuesBlocks {

    private ValuesBlocks() {}

    /** The variables that have such a block. */
    static Set<String> variables(Query query) {
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

    /** The query with other rows in the blocks of these variables. */
    static Query replace(Query query, Map<String, List<Node>> values) {
        return transform(query, new ElementTransformCopyBase() {
            @Override
            public Element transform(ElementData block) {
                boolean alone = block.getVars().size() == 1;
                List<Node> rows = alone ? values.get(block.getVars().get(0).getVarName()) : null;
                return rows == null ? block : block(block.getVars().get(0), rows);
            }
        });
    }

    private static Element block(Var variable, List<Node> rows) {
        ElementData block = new ElementData();
        block.add(variable);
        rows.forEach(row -> block.add(BindingFactory.binding(variable, row)));
        return block;
    }

    private static Query transform(Query query, ElementTransformCopyBase transform) {
        return QueryTransformOps.transform(query, transform, new ExprTransformApplyElementTransform(transform));
    }
}
