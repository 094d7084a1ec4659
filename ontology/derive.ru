# What spans papers, derived from all papers' graphs. A build keeps it right change by change (org.papergraph.store.derived); this makes
# the same from scratch, into an empty graph, after changes by other hands.
PREFIX pg:      <https://w3id.org/papergraph/ontology#>
PREFIX rdf:     <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX skos:    <http://www.w3.org/2004/02/skos/core#>
PREFIX math:    <http://www.w3.org/2005/xpath-functions/math#>
PREFIX xsd:     <http://www.w3.org/2001/XMLSchema#>

# 1. In how many papers' graphs an entity has each of its names.
INSERT { GRAPH <https://w3id.org/papergraph/derived> {
  ?naming a pg:Naming ; pg:namingOf ?entity ; pg:named ?name ; pg:namingCount ?papers
} }
WHERE {
  { SELECT ?entity ?name (COUNT(?paper) AS ?papers)
    WHERE { GRAPH ?paper { ?entity a pg:Entity ; pg:name ?name } }
    GROUP BY ?entity ?name
  }
  BIND (IRI(CONCAT("https://w3id.org/papergraph/naming/", SHA1(CONCAT(STR(?entity), " ", ?name)))) AS ?naming)
} ;

# 2. The preferred label: the name that most papers give it; of several, the first in the order of characters.
INSERT { GRAPH <https://w3id.org/papergraph/derived> { ?entity skos:prefLabel ?label } }
WHERE {
  { SELECT ?entity (MIN(?name) AS ?label)
    WHERE {
      { SELECT ?entity (MAX(?papers) AS ?most)
        WHERE { GRAPH <https://w3id.org/papergraph/derived> { ?naming pg:namingOf ?entity ; pg:namingCount ?papers } }
        GROUP BY ?entity
      }
      GRAPH <https://w3id.org/papergraph/derived> { ?naming pg:namingOf ?entity ; pg:namingCount ?most ; pg:named ?name }
    }
    GROUP BY ?entity
  }
} ;

# 3. Where there is but one name, it need not be counted.
DELETE { GRAPH <https://w3id.org/papergraph/derived> { ?naming ?property ?value } }
WHERE {
  { SELECT ?entity (SAMPLE(?one) AS ?naming)
    WHERE { GRAPH <https://w3id.org/papergraph/derived> { ?one pg:namingOf ?entity } }
    GROUP BY ?entity
    HAVING (COUNT(?one) = 1)
  }
  GRAPH <https://w3id.org/papergraph/derived> { ?naming ?property ?value }
} ;

# 4. The other labels: every other name and every form.
INSERT { GRAPH <https://w3id.org/papergraph/derived> { ?entity skos:altLabel ?form } }
WHERE {
  GRAPH <https://w3id.org/papergraph/derived> { ?entity skos:prefLabel ?label }
  VALUES ?naming { pg:name pg:form }
  GRAPH ?paper { ?entity a pg:Entity ; ?naming ?form }
  FILTER (?form != ?label)
} ;

# 5. In how many papers it is named.
INSERT { GRAPH <https://w3id.org/papergraph/derived> { ?entity pg:paperCount ?papers } }
WHERE {
  { SELECT ?entity (COUNT(DISTINCT ?paper) AS ?papers)
    WHERE { GRAPH ?paper { ?entity a pg:Entity ; pg:name ?name } }
    GROUP BY ?entity
  }
} ;

# 6. What several papers state of it: how many, and how certain that makes it. Were they independent, the chance that all are wrong would
#    be the product of the chances that each is (noisy or). They are not: papers repeat one another, and one extractor reads them all. So
#    the most certain counts in full and every other half: 1 - (1 - p1) (1 - p2/2) (1 - p3/2) ... Rounded, with ties away from
#    the last bits of floating point, so that the order of papers does not show.
INSERT { GRAPH <https://w3id.org/papergraph/derived> {
  ?claim a pg:Claim ; rdf:subject ?entity ; rdf:predicate ?relation ; rdf:object ?object ; pg:support ?papers ; pg:combinedConfidence ?combined
} }
WHERE {
  { SELECT ?entity ?relation ?object (COUNT(DISTINCT ?paper) AS ?papers) (MAX(?confidence) AS ?best) (SUM(math:log(1 - ?confidence / 2)) AS ?doubts)
    WHERE {
      GRAPH ?paper {
        ?statement rdf:subject ?entity ; rdf:predicate ?relation ; rdf:object ?object ; pg:confidence ?confidence ; pg:statedIn ?paper
      }
    }
    GROUP BY ?entity ?relation ?object
    HAVING (COUNT(DISTINCT ?paper) > 1)
  }
  BIND (1 - (1 - ?best) * math:exp(?doubts - math:log(1 - ?best / 2)) AS ?exact)
  BIND (xsd:decimal(ROUND(10000 * ?exact + 0.000001)) / 10000 AS ?combined)
  BIND (IRI(CONCAT("https://w3id.org/papergraph/claim/", SHA1(CONCAT(STR(?entity), " ", STR(?relation), " ", STR(?object))))) AS ?claim)
} ;

# 7. The statements that make it.
INSERT { GRAPH <https://w3id.org/papergraph/derived> { ?claim pg:supportedBy ?statement } }
WHERE {
  GRAPH <https://w3id.org/papergraph/derived> { ?claim a pg:Claim ; rdf:subject ?entity ; rdf:predicate ?relation ; rdf:object ?object }
  GRAPH ?paper { ?statement rdf:subject ?entity ; rdf:predicate ?relation ; rdf:object ?object ; pg:statedIn ?paper }
}
