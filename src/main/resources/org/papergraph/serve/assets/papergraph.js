"use strict";

// Fields with data-complete offer names as one types; its value lists the kinds of thing wanted.
for (const field of document.querySelectorAll("input[data-complete]")) {
  let last = "";
  field.addEventListener("input", async () => {
    const typed = field.value.trim();
    if (typed.length < 2 || typed === last) return;
    last = typed;
    const kinds = field.dataset.complete.split(",").filter(Boolean);
    const searches = (kinds.length ? kinds : [""]).map(kind =>
      fetch(`/api/search?in=names&limit=8&q=${encodeURIComponent(typed)}&type=${encodeURIComponent(kind)}`).then(r => r.json()));
    const hits = (await Promise.all(searches)).flatMap(answer => answer.results);
    if (typed !== field.value.trim()) return;
    field.list.replaceChildren(...hits.map(hit => {
      const option = document.createElement("option");
      option.value = hit.label;
      option.label = `${hit.label} (${hit.type.toLowerCase()})`;
      return option;
    }));
  });
}

// Tables are sorted by a click on a heading.
const key = cell => {
  const text = cell.dataset.value || cell.textContent.trim();
  const number = Number.parseFloat(text.replace(/,/g, ""));
  return Number.isNaN(number) ? text.toLowerCase() : number;
};
const compare = (a, b) => typeof a === typeof b ? (a < b ? -1 : a > b ? 1 : 0) : typeof a === "number" ? -1 : 1;

for (const table of document.querySelectorAll("table.sortable")) {
  table.querySelectorAll("th").forEach((heading, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener("click", () => {
      const down = heading.getAttribute("aria-sort") === "ascending";
      table.querySelectorAll("th").forEach(th => th.removeAttribute("aria-sort"));
      heading.setAttribute("aria-sort", down ? "descending" : "ascending");
      const rows = [...table.tBodies[0].rows].sort((a, b) => compare(key(a.cells[column]), key(b.cells[column])));
      table.tBodies[0].append(...(down ? rows.reverse() : rows));
    });
  });
}

// A statement lights up its sentence while it is pointed at.
for (const link of document.querySelectorAll("a.where")) {
  const sentence = document.getElementById(link.hash.slice(1));
  if (!sentence) continue;
  const statement = link.closest("li");
  statement.addEventListener("pointerenter", () => sentence.classList.add("lit"));
  statement.addEventListener("pointerleave", () => sentence.classList.remove("lit"));
}
