# Marks the entities that the changed papers name. It runs before a change, for what they named, and after it, for what they name.
PREFIX pg:      <https://w3id.org/papergraph/ontology#>
PREFIX scratch: <https://w3id.org/papergraph/scratch#>

INSERT { GRAPH <https://w3id.org/papergraph/scratch> { ?entity a scratch:Touched } }
WHERE {
  GRAPH <https://w3id.org/papergraph/scratch> { ?paper a scratch:Changed }
  GRAPH ?paper { ?entity a pg:Entity }
}
