# The store's description of itself in VoID. Counts are of the papers' graphs.
PREFIX rdfs:    <http://www.w3.org/2000/01/rdf-schema#>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX foaf:    <http://xmlns.com/foaf/0.1/>
PREFIX void:    <http://rdfs.org/ns/void#>
PREFIX xsd:     <http://www.w3.org/2001/XMLSchema#>
PREFIX pg:      <https://w3id.org/papergraph/ontology#>
PREFIX data:    <https://w3id.org/papergraph/>

DROP SILENT GRAPH data:void ;

INSERT { GRAPH data:void {
  data:void a void:Dataset ;
    dcterms:title "Papergraph" ;
    dcterms:description "What papers say of methods, tasks, datasets, benchmarks and metrics, each statement with the sentence that says it." ;
    void:uriSpace "https://w3id.org/papergraph/" ;
    void:vocabulary <https://w3id.org/papergraph/ontology> , <http://www.w3.org/2004/02/skos/core> ,
      <http://www.w3.org/ns/oa> , <http://www.w3.org/ns/prov> , <http://purl.org/dc/terms/> ;
    void:feature <http://www.w3.org/ns/formats/Turtle> , <http://www.w3.org/ns/formats/N-Quads> , <http://www.w3.org/ns/formats/JSON-LD> ;
    void:triples ?triples .
} }
WHERE {
  SELECT (COUNT(*) AS ?triples)
  WHERE {
    GRAPH ?paper { ?subject ?property ?object }
    FILTER (STRSTARTS(STR(?paper), CONCAT(STR(data:), "paper/")))
  }
} ;

INSERT { GRAPH data:void {
  data:void void:classPartition ?partition .
  ?partition void:class ?class ; void:entities ?entities .
} }
WHERE {
  { SELECT ?class (COUNT(DISTINCT ?thing) AS ?entities)
    WHERE {
      VALUES ?class { pg:Paper pg:Method pg:Task pg:Dataset pg:Benchmark pg:Metric pg:Statement pg:Result }
      GRAPH ?paper { ?thing a ?class }
      FILTER (STRSTARTS(STR(?paper), CONCAT(STR(data:), "paper/")))
    }
    GROUP BY ?class
  }
  BIND (IRI(CONCAT(STR(data:void), "#class-", STRAFTER(STR(?class), "#"))) AS ?partition)
} ;

INSERT { GRAPH data:void {
  data:void void:propertyPartition ?partition .
  ?partition void:property ?property ; void:triples ?triples .
} }
WHERE {
  { SELECT ?property (COUNT(*) AS ?triples)
    WHERE {
      SELECT DISTINCT ?subject ?property ?object
      WHERE {
        VALUES ?property { pg:mentions pg:introduces pg:trainedOn pg:evaluatedOn pg:usedFor pg:benchmarkFor pg:basedOn pg:partOf
                           pg:outperforms pg:comparedWith pg:subTaskOf }
        GRAPH ?paper { ?subject ?property ?object }
        FILTER (STRSTARTS(STR(?paper), CONCAT(STR(data:), "paper/")))
      }
    }
    GROUP BY ?property
  }
  BIND (IRI(CONCAT(STR(data:void), "#property-", STRAFTER(STR(?property), "#"))) AS ?partition)
}
