"use strict";

const BASE = document.getElementById("editor").dataset.base;
const VOCABULARY = "https://w3id.org/papergraph/ontology#";
const PREFIXES = {
  pg: VOCABULARY,
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  dcterms: "http://purl.org/dc/terms/",
  oa: "http://www.w3.org/ns/oa#",
  prov: "http://www.w3.org/ns/prov#",
  owl: "http://www.w3.org/2002/07/owl#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  text: "http://jena.apache.org/text#",
  ...Object.fromEntries(["paper", "method", "task", "dataset", "benchmark", "metric", "claim"].map(kind => [kind, `${BASE}${kind}/`])),
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

// The library's own completers ask other hosts; these know the vocabulary, and what the description of the data says it uses.
async function terms(pattern) {
  const answer = await fetch("/sparql", {
    method: "POST",
    headers: {"Content-Type": "application/sparql-query", Accept: "application/sparql-results+json"},
    body: `PREFIX void: <http://rdfs.org/ns/void#> PREFIX owl: <${PREFIXES.owl}> SELECT DISTINCT ?term { ${pattern} FILTER(isIRI(?term)) } ORDER BY ?term`,
  });
  return (await answer.json()).results.bindings.map(row => row.term.value);
}
const properties = terms("{ [] void:property ?term } UNION { VALUES ?kind { owl:ObjectProperty owl:DatatypeProperty } ?term a ?kind }");
const classes = terms("{ [] void:class ?term } UNION { ?term a owl:Class }");

function shorten(iri) {
  const prefix = Object.keys(PREFIXES).find(name => iri.startsWith(PREFIXES[name]));
  return prefix ? `${prefix}:${iri.slice(PREFIXES[prefix].length)}` : `<${iri}>`;
}

// What was typed may be the beginning of a prefixed name or a part of a local one.
const offering = known => async (yasqe, token) => {
  const typed = (token?.string ?? "").trim().toLowerCase();
  return (await known).filter(iri => shorten(iri).toLowerCase().includes(typed));
};

const {Yasqe} = Yasgui;
const {prefixes: prefix, property, class: kind} = Yasqe.Autocompleters;
const asShown = {persistenceId: null, bulk: false, autoShow: true, preProcessToken: (yasqe, token) => token, postProcessSuggestion: (yasqe, token, iri) => shorten(iri)};
Yasqe.defaults.autocompleters = ["variables"];
Yasqe.registerAutocompleter({...prefix, persistenceId: null, get: async () => Object.entries(PREFIXES).map(([name, iri]) => `${name}: <${iri}>`)});
Yasqe.registerAutocompleter({...property, ...asShown, get: offering(properties)});
Yasqe.registerAutocompleter({...kind, ...asShown, get: offering(classes)});

const yasgui = new Yasgui(document.getElementById("editor"), {
  requestConfig: {endpoint: new URL("/sparql", location).href, method: "POST"},
  endpointCatalogueOptions: {getData: () => []},
  copyEndpointOnNewTab: true,
  persistenceId: "papergraph",
  persistencyExpire: 60 * 60 * 24 * 30,
  populateFromUrl: false,
  yasqe: {value: FIRST, editorHeight: "22rem"},
});

// The library says neither what its fields are for nor what can be scrolled, and calls a list with a button in it a list of tabs.
function name() {
  document.querySelector("#editor .tabsList").removeAttribute("role");
  for (const tab of document.querySelectorAll("#editor .tab > a")) {
    tab.removeAttribute("role");
    tab.removeAttribute("aria-selected");
    tab.setAttribute("aria-current", tab.parentElement.classList.contains("active"));
  }
  for (const editor of document.querySelectorAll("#editor .CodeMirror")) {
    editor.querySelector("textarea").setAttribute("aria-label", "Query");
    editor.querySelector(".CodeMirror-scroll").tabIndex = 0;
  }
  document.querySelectorAll("#editor .tableSizer").forEach(field => field.setAttribute("aria-label", "Page size"));
}

function show(query) {
  const tab = yasgui.getTab();
  if (tab.getQuery().trim() === query.trim()) return;
  const free = tab.getQuery().trim() === "" || tab.getQuery() === FIRST;
  (free ? tab : yasgui.addTab(true)).setQuery(query);
}

const given = new URLSearchParams(location.search).get("query");
if (given) show(given);
document.getElementById("examples").addEventListener("change", event => {
  if (event.target.value) show(event.target.value);
});
yasgui.on("tabSelect", () => setTimeout(name));
new MutationObserver(name).observe(document.getElementById("editor"), {childList: true, subtree: true});
name();

// Things of the graph are shown by this server, whoever has the host in their IRIs.
document.getElementById("editor").addEventListener("click", event => {
  const link = event.target.closest("a.iri");
  if (link?.href.startsWith(BASE)) link.href = `/${link.href.slice(BASE.length)}`;
}, true);
