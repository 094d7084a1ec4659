# What spans papers, derived from the papers' graphs for every touched entity. Each step looks at one entity alone, so that deriving
# the touched ones gives the same as deriving all.
PREFIX pg:      <https://w3id.org/papergraph/ontology#>
PREFIX skos:    <http://www.w3.org/2004/02/skos/core#>
PREFIX scratch: <https://w3id.org/papergraph/scratch#>

# 1. Forget what was derived before.
DELETE { GRAPH <https://w3id.org/papergraph/derived> { ?entity ?property ?value } }
WHERE {
  GRAPH <https://w3id.org/papergraph/scratch> { ?entity a scratch:Touched }
  GRAPH <https://w3id.org/papergraph/derived> { ?entity ?property ?value }
} ;

# 2. In how many papers' graphs it has each of its names.
INSERT { GRAPH <https://w3id.org/papergraph/scratch> { ?entity scratch:name ?vote . ?vote scratch:text ?name ; scratch:papers ?papers } }
WHERE {
  { SELECT ?entity ?name (COUNT(?paper) AS ?papers)
    WHERE {
      GRAPH <https://w3id.org/papergraph/scratch> { ?entity a scratch:Touched }
      GRAPH ?paper { ?entity pg:name ?name }
    }
    GROUP BY ?entity ?name
  }
  BIND (IRI(CONCAT("urn:vote:", SHA1(CONCAT(STR(?entity), " ", STR(?name))))) AS ?vote)
} ;

# 3. The preferred label: the name that most papers give it; of several, the first in the order of characters.
INSERT { GRAPH <https://w3id.org/papergraph/derived> { ?entity skos:prefLabel ?label } }
WHERE {
  { SELECT ?entity (MIN(?name) AS ?label)
    WHERE {
      { SELECT ?entity (MAX(?papers) AS ?most)
        WHERE { GRAPH <https://w3id.org/papergraph/scratch> { ?entity scratch:name ?vote . ?vote scratch:papers ?papers } }
        GROUP BY ?entity
      }
      GRAPH <https://w3id.org/papergraph/scratch> { ?entity scratch:name ?vote . ?vote scratch:papers ?most ; scratch:text ?name }
    }
    GROUP BY ?entity
  }
} ;

# 4. The other labels: every other name and every form.
INSERT { GRAPH <https://w3id.org/papergraph/derived> { ?entity skos:altLabel ?form } }
WHERE {
  GRAPH <https://w3id.org/papergraph/scratch> { ?entity a scratch:Touched }
  GRAPH <https://w3id.org/papergraph/derived> { ?entity skos:prefLabel ?label }
  VALUES ?naming { pg:name pg:form }
  GRAPH ?paper { ?entity ?naming ?form }
  FILTER (?form != ?label)
} ;

# 5. In how many papers it is named.
INSERT { GRAPH <https://w3id.org/papergraph/derived> { ?entity pg:paperCount ?papers } }
WHERE {
  { SELECT ?entity (COUNT(DISTINCT ?paper) AS ?papers)
    WHERE {
      GRAPH <https://w3id.org/papergraph/scratch> { ?entity scratch:name ?vote }
      GRAPH ?paper { ?entity a pg:Entity }
    }
    GROUP BY ?entity
  }
} ;

DROP SILENT GRAPH <https://w3id.org/papergraph/scratch>
