"use strict";

const form = document.getElementById("editor");
const query = document.getElementById("query");
const status = document.getElementById("status");
const rows = document.getElementById("rows");
const csv = document.getElementById("csv");
const BASE = "https://w3id.org/papergraph/";

document.getElementById("examples").addEventListener("change", event => {
  if (event.target.value) query.value = event.target.value;
});

query.addEventListener("keydown", event => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
});

form.addEventListener("submit", async event => {
  event.preventDefault();
  status.textContent = "…";
  rows.replaceChildren();
  csv.href = "/sparql?format=csv&query=" + encodeURIComponent(query.value);
  const started = performance.now();
  const answer = await fetch("/sparql", {
    method: "POST",
    headers: {"Content-Type": "application/sparql-query", Accept: "application/sparql-results+json, text/turtle;q=0.9"},
    body: query.value,
  });
  const text = await answer.text();
  const seconds = ((performance.now() - started) / 1000).toFixed(2);
  if (!answer.ok) return say(text.split("\n").slice(0, 6).join("\n"));
  if (!answer.headers.get("Content-Type").includes("json")) return plain(text, seconds);
  const json = JSON.parse(text);
  if ("boolean" in json) return say(`${json.boolean} (${seconds} s)`);
  table(json);
  csv.hidden = false;
  say(`${json.results.bindings.length} rows (${seconds} s)`);
});

function say(text) {
  status.textContent = text;
}

function plain(text, seconds) {
  const pre = document.createElement("pre");
  pre.textContent = text;
  rows.append(pre);
  say(`a graph (${seconds} s)`);
}

function table(json) {
  const shown = document.createElement("table");
  const head = shown.createTHead().insertRow();
  for (const name of json.head.vars) {
    const th = document.createElement("th");
    th.scope = "col";
    th.textContent = name;
    head.append(th);
  }
  const body = shown.createTBody();
  for (const binding of json.results.bindings) {
    const row = body.insertRow();
    for (const name of json.head.vars) cell(row.insertCell(), binding[name]);
  }
  rows.append(shown);
}

function cell(td, term) {
  if (!term) return;
  if (term.type !== "uri") {
    td.textContent = term.value;
    return;
  }
  const link = document.createElement("a");
  const here = term.value.startsWith(BASE);
  link.href = here ? "/" + term.value.slice(BASE.length) : term.value;
  link.textContent = here ? term.value.slice(BASE.length) : term.value;
  td.append(link);
}
