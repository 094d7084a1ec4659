package org.papergraph.store.derived;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;

/** One relation, whichever papers state it; by IRIs. */
record Claim(String subject, String predicate, String object) implements Comparable<Claim> {

    /** One paper's statement of it. */
    record Support(String statement, String paper, double confidence) {}

    String iri() {
        return Sha1.iri("claim", subject, predicate, object);
    }

    /** What the derived graph is to tell of it: nothing, unless several papers state it. */
    Model derived(Set<Support> supports) {
        Model model = ModelFactory.createDefaultModel();
        long papers = supports.stream().map(Support::paper).distinct().count();
        if (papers < 2) {
            return model;
        }
        Resource claim = model.createResource(iri())
                .addProperty(RDF.type, Terms.CLAIM)
                .addProperty(RDF.subject, model.createResource(subject))
                .addProperty(RDF.predicate, model.createResource(predicate))
                .addProperty(RDF.object, model.createResource(object))
                .addProperty(Terms.SUPPORT, Long.toString(papers), XSDDatatype.XSDinteger)
                .addProperty(Terms.COMBINED_CONFIDENCE, combined(supports), XSDDatatype.XSDdecimal);
        supports.forEach(s -> claim.addProperty(Terms.SUPPORTED_BY, model.createResource(s.statement())));
        return model;
    }

    /**
     * How certain the statements make the claim. Were they independent, the chance that all are wrong would be the product of the chances
     * that each is (noisy or). They are not: papers repeat one another, and one extractor reads them all. So the most certain counts
     * in full and every other half: 1 - (1 - p1) (1 - p2/2) (1 - p3/2) ... Rounded to four digits, with ties away from the last bits
     * of floating point, so that the order of papers does not show.
     */
    private static String combined(Collection<Support> supports) {
        double best = supports.stream().mapToDouble(Support::confidence).max().orElseThrow();
        double doubts = supports.stream()
                .mapToDouble(s -> Math.log(1 - s.confidence() / 2))
                .sorted()
                .sum();
        double exact = 1 - (1 - best) * Math.exp(doubts - Math.log(1 - best / 2));
        BigDecimal rounded = BigDecimal.valueOf(Math.floor(10000 * exact + 0.000001 + 0.5))
                .divide(BigDecimal.valueOf(10000), 4, RoundingMode.UNNECESSARY)
                .stripTrailingZeros();
        return rounded.setScale(Math.max(rounded.scale(), 1), RoundingMode.UNNECESSARY)
                .toPlainString();
    }

    @Override
    public int compareTo(Claim other) {
        return key().compareTo(other.key());
    }

    private String key() {
        return String.join(" ", subject, predicate, object);
    }
}
