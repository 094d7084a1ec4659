"use strict";

const BASE = document.getElementById("editor").dataset.base;
const VOCABULARY = "https://w3id.org/papergraph/ontology#";
const PREFIXES = {
  pg: VOCABULARY,
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  dcterms: "http://purl.org/dc/terms/",
  oa: "http://www.w3.org/ns/oa#",
  text: "http://jena.apache.org/text#",
  ...Object.fromEntries(["paper", "method", "task", "dataset", "benchmark", "metric"].map(kind => [kind, `${BASE}${kind}/`])),
};
const FIRST = `PREFIX pg: <${PREFIXES.pg}>
PREFIX skos: <${PREFIXES.skos}>

SELECT ?method ?methodLabel ?dataset ?datasetLabel
WHERE {
  ?method pg:evaluatedOn ?dataset ;
          skos:prefLabel ?methodLabel .
  ?dataset skos:prefLabel ?datasetLabel .
}
ORDER BY ?datasetLabel ?methodLabel
LIMIT 100`;

// The library's own completers ask other hosts; these know the graph's vocabulary.
const terms = fetch("/sparql", {
  method: "POST",
  headers: {"Content-Type": "application/sparql-query", Accept: "application/sparql-results+json"},
  body: `SELECT DISTINCT ?term { { [] ?term [] } UNION { [] a ?term } } ORDER BY ?term`,
}).then(answer => answer.json()).then(json => json.results.bindings.map(row => row.term.value));

function shorten(iri) {
  const prefix = Object.keys(PREFIXES).find(name => iri.startsWith(PREFIXES[name]));
  return prefix ? `${prefix}:${iri.slice(PREFIXES[prefix].length)}` : `<${iri}>`;
}

Yasgui.Yasqe.defaults.autocompleters = ["variables"];
Yasgui.Yasqe.registerAutocompleter({
  name: "vocabulary",
  bulk: false,
  autoShow: false,
  isValidCompletionPosition: () => true,
  get: async (yasqe, token) => {
    const typed = (token?.string ?? "").trim().toLowerCase();
    return (await terms).map(shorten).filter(name => name.toLowerCase().includes(typed));
  },
  preProcessToken: (yasqe, token) => token,
  postProcessSuggestion: (yasqe, token, suggestion) => suggestion,
});

const yasgui = new Yasgui(document.getElementById("editor"), {
  requestConfig: {endpoint: new URL("/sparql", location).href, method: "POST"},
  endpointCatalogueOptions: {getData: () => []},
  copyEndpointOnNewTab: true,
  persistenceId: null,
  populateFromUrl: false,
  yasqe: {value: FIRST},
});
const given = new URLSearchParams(location.search).get("query");
yasgui.getTab().setQuery(given ?? FIRST);
document.getElementById("examples").addEventListener("change", event => {
  if (event.target.value) yasgui.getTab().setQuery(event.target.value);
});
document.querySelector("#editor .CodeMirror textarea").setAttribute("aria-label", "Query");
document.querySelector("#editor .CodeMirror-scroll").tabIndex = 0;
