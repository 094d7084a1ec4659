"use strict";

const BASE = "https://w3id.org/papergraph/";
const canvas = document.getElementById("canvas");
const chosen = document.getElementById("chosen");
const relation = document.getElementById("relation");
const confidence = document.getElementById("confidence");
const style = getComputedStyle(document.documentElement);
const colour = name => style.getPropertyValue(`--${name}`).trim();
const kinds = ["method", "task", "dataset", "benchmark", "metric"];
const path = iri => iri.startsWith(BASE) ? "/" + iri.slice(BASE.length) : iri;
const kind = iri => path(iri).split("/")[1];

const drawing = cytoscape({
  container: canvas,
  minZoom: 0.2,
  maxZoom: 3,
  style: [
    {selector: "node", style: {
      label: "data(label)", color: colour("ink"), "background-color": colour("soft"), "font-size": 16, width: 26, height: 26,
      "text-valign": "bottom", "text-margin-y": 4, "text-wrap": "ellipsis", "text-max-width": 140}},
    ...kinds.map(name => ({selector: `node[kind = "${name}"]`, style: {"background-color": colour(name)}})),
    {selector: "node.expanded", style: {width: 32, height: 32, "font-weight": "bold"}},
    {selector: "edge", style: {
      label: "data(relation)", color: colour("soft"), "font-size": 12, "line-color": colour("line"), width: 2, "curve-style": "bezier",
      "target-arrow-shape": "triangle", "target-arrow-color": colour("line"), "text-rotation": "autorotate",
      "text-background-color": colour("paper"), "text-background-opacity": 0.8}},
    {selector: ":selected", style: {"line-color": colour("link"), "target-arrow-color": colour("link"), "border-width": 3, "border-color": colour("link")}},
    {selector: ".out", style: {display: "none"}},
  ],
});

async function expand(iri) {
  const answer = await fetch(`/api/queries/about?format=json&limit=200&thing=${encodeURIComponent(iri)}`);
  const {rows} = await answer.json();
  for (const row of rows) {
    if (kind(row.other) === "paper") continue;
    addNode(row.thing, row.thingLabel);
    addNode(row.other, row.otherLabel);
    const [source, target] = row.direction === "from" ? [row.thing, row.other] : [row.other, row.thing];
    const name = row.relation.split("#").pop();
    const id = `${source} ${name} ${target}`;
    if (drawing.getElementById(id).empty()) {
      drawing.add({data: {id, source, target, relation: name, certainty: row.certainty, sentence: row.sentence ?? ""}});
    }
  }
  drawing.getElementById(iri).addClass("expanded");
  offerRelations();
  filter();
  arrange();
}

function addNode(iri, label) {
  if (drawing.getElementById(iri).empty()) drawing.add({data: {id: iri, label, kind: kind(iri)}});
}

function offerRelations() {
  const known = new Set([...relation.options].map(option => option.value));
  for (const name of new Set(drawing.edges().map(edge => edge.data("relation")))) {
    if (!known.has(name)) relation.add(new Option(name, name));
  }
}

function filter() {
  document.getElementById("level").textContent = confidence.value;
  drawing.edges().forEach(edge => {
    const wanted = (!relation.value || edge.data("relation") === relation.value) && edge.data("certainty") >= Number(confidence.value);
    edge.toggleClass("out", !wanted);
  });
  drawing.nodes().forEach(node => {
    node.toggleClass("out", !node.hasClass("expanded") && node.connectedEdges().every(edge => edge.hasClass("out")));
  });
}

// Around one thing a ring is clearest; around several, forces.
function arrange() {
  const animate = !matchMedia("(prefers-reduced-motion: reduce)").matches;
  const shown = drawing.elements().not(".out");
  const common = {animate, animationDuration: 400, padding: 40, nodeDimensionsIncludeLabels: true};
  const ring = {name: "concentric", concentric: node => node.hasClass("expanded") ? 2 : 1, levelWidth: () => 1, minNodeSpacing: 20, ...common, nodeDimensionsIncludeLabels: false};
  const forces = {name: "cose", nodeRepulsion: () => 200000, nodeOverlap: 20, idealEdgeLength: () => 90, ...common};
  shown.layout(drawing.nodes(".expanded").length > 1 ? forces : ring).run();
}

function tell(...parts) {
  chosen.replaceChildren(...parts);
}

function link(iri, label) {
  const a = document.createElement("a");
  a.href = path(iri);
  a.textContent = label;
  return a;
}

drawing.on("tap", "node", event => {
  tell(link(event.target.id(), event.target.data("label")));
  expand(event.target.id());
});
drawing.on("tap", "edge", event => {
  const edge = event.target;
  tell(link(edge.source().id(), edge.source().data("label")), ` ${edge.data("relation")} `,
    link(edge.target().id(), edge.target().data("label")), ` (${edge.data("certainty")}): ${edge.data("sentence")}`);
});
relation.addEventListener("change", filter);
confidence.addEventListener("input", filter);
document.getElementById("layout").addEventListener("click", arrange);
document.getElementById("png").addEventListener("click", () => {
  const a = document.createElement("a");
  a.href = drawing.png({full: true, scale: 2, bg: colour("paper")});
  a.download = "papergraph.png";
  a.click();
});

expand(canvas.dataset.thing);
