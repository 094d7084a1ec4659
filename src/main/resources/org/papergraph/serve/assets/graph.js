"use strict";

const canvas = document.getElementById("canvas");
const BASE = canvas.dataset.base;
const list = document.getElementById("list");
const chosen = document.getElementById("chosen");
const relation = document.getElementById("relation");
const confidence = document.getElementById("confidence");
const style = getComputedStyle(document.documentElement);
const colour = name => style.getPropertyValue(`--${name}`).trim();
const kinds = ["method", "task", "dataset", "benchmark", "metric"];
const local = iri => iri.startsWith(BASE) ? iri.slice(BASE.length) : iri;
const path = iri => "/page/" + local(iri);
const kind = iri => local(iri).split("/")[0];

const drawing = cytoscape({
  container: canvas,
  minZoom: 0.2,
  maxZoom: 3,
  style: [
    {selector: "node", style: {
      label: "data(label)", color: colour("ink"), "background-color": colour("soft"), "font-size": 14, width: 24, height: 24,
      "text-valign": "bottom", "text-margin-y": 4, "text-wrap": "wrap", "text-max-width": 130}},
    ...kinds.map(name => ({selector: `node[kind = "${name}"]`, style: {"background-color": colour(name)}})),
    {selector: "node.expanded", style: {width: 32, height: 32, "font-weight": "bold"}},
    {selector: "edge", style: {
      label: "data(relation)", color: colour("soft"), "font-size": 11, "line-color": colour("soft"), width: 1.5, "curve-style": "bezier", opacity: "mapData(certainty, 0, 1, 0.35, 1)",
      "target-arrow-shape": "triangle", "target-arrow-color": colour("soft"), "text-rotation": "autorotate",
      "text-background-color": colour("paper"), "text-background-opacity": 0.8}},
    {selector: ":selected", style: {"line-color": colour("link"), "target-arrow-color": colour("link"), "border-width": 3, "border-color": colour("link")}},
    {selector: ".out", style: {display: "none"}},
  ],
});

const labels = new Map([[canvas.dataset.thing, canvas.dataset.label]]);

async function expand(iri) {
  const answer = await fetch(`/api/queries/about?format=json&limit=200&thing=${encodeURIComponent(iri)}`);
  const {rows} = await answer.json();
  addNode(iri, labels.get(iri) ?? iri);
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
  labels.set(iri, label);
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
  describe();
}

// The drawing as text, for those who cannot see it or use no mouse.
function describe() {
  list.replaceChildren(...drawing.edges().not(".out").map(edge => {
    const item = document.createElement("li");
    const [from, to] = [edge.source(), edge.target()].map(end => link(end.id(), end.data("label")));
    item.append(from, ` ${edge.data("relation")} `, to, ` ${edge.data("certainty")} `, ...[edge.source(), edge.target()]
      .filter(end => !end.hasClass("expanded")).map(expander));
    return item;
  }));
}

function expander(node) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "small";
  button.textContent = `Expand ${node.data("label")}`;
  button.addEventListener("click", () => expand(node.id()));
  return button;
}

// Around one thing ellipses are clearest, the most certain innermost; around several, forces.
function arrange() {
  const shown = drawing.elements().not(".out");
  const alone = drawing.nodes(".expanded").length === 1;
  const forces = {name: "cose", nodeRepulsion: () => 400000, nodeOverlap: 40, idealEdgeLength: () => 110, randomize: true, nodeDimensionsIncludeLabels: true};
  const layout = alone ? {name: "preset", positions: ellipses(shown)} : forces;
  shown.layout({...layout, animate: false, padding: 40}).run();
}

// On the first ellipse are twelve things, on each further one six more than on that before.
function ellipses(shown) {
  const certainty = node => Math.max(...node.connectedEdges().map(edge => edge.data("certainty")));
  const nodes = shown.nodes().not(".expanded").sort((a, b) => certainty(b) - certainty(a)).toArray();
  const places = {[drawing.nodes(".expanded")[0].id()]: {x: 0, y: 0}};
  for (let ring = 1, from = 0; from < nodes.length; ring++) {
    const on = nodes.slice(from, from + 6 + 6 * ring);
    const turn = Math.PI / on.length * (ring - 1) - Math.PI / 2;
    on.forEach((node, i) => {
      const angle = turn + 2 * Math.PI * i / on.length;
      places[node.id()] = {x: (60 + 190 * ring) * Math.cos(angle), y: (40 + 120 * ring) * Math.sin(angle)};
    });
    from += on.length;
  }
  return places;
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
confidence.addEventListener("change", arrange);
relation.addEventListener("change", arrange);

function save(name, href) {
  const a = document.createElement("a");
  a.href = href;
  a.download = name;
  a.click();
}

document.getElementById("png").addEventListener("click", () =>
  save("papergraph.png", drawing.png({full: true, scale: 2, bg: colour("paper")})));
document.getElementById("svg").addEventListener("click", () =>
  save("papergraph.svg", URL.createObjectURL(new Blob([toSvg(drawing, colour("paper"))], {type: "image/svg+xml"}))));

expand(canvas.dataset.thing);
