# Marks all entities, for deriving everything anew.
PREFIX pg:      <https://w3id.org/papergraph/ontology#>
PREFIX scratch: <https://w3id.org/papergraph/scratch#>

INSERT { GRAPH <https://w3id.org/papergraph/scratch> { ?entity a scratch:Touched } }
WHERE { GRAPH ?paper { ?entity a pg:Entity } }
