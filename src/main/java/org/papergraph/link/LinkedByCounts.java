package org.papergraph.link;

import java.util.Map;
import org.papergraph.model.Annotation;

/** What the entities of a paper are, in the light of all papers. */
public interface LinkedByCounts {

    /** The links of the paper's entities by their ids; the paper must be among those counted. */
    Map<String, Link> link(Annotation annotation);
}
