"use strict";

// A drawing by cytoscape.js as SVG: lines with their relations, then things with their names, as they stand on the screen.
function toSvg(drawing, background) {
  const shown = drawing.elements().filter(element => element.visible());
  const box = shown.boundingBox();
  const margin = 20;
  const escape = text => String(text).replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`);
  const number = value => value.toFixed(1);
  const text = (at, dy, size, fill, label) =>
    `<text x="${number(at.x)}" y="${number(at.y + dy)}" font-size="${size}" fill="${fill}" text-anchor="middle">${escape(label)}</text>`;

  const lines = shown.edges().map(edge => {
    const [from, to, bend] = [edge.sourceEndpoint(), edge.targetEndpoint(), edge.controlPoints()?.[0]];
    const path = bend ? `Q ${number(bend.x)} ${number(bend.y)} ${number(to.x)} ${number(to.y)}` : `L ${number(to.x)} ${number(to.y)}`;
    return `<g opacity="${edge.style("opacity")}"><path d="M ${number(from.x)} ${number(from.y)} ${path}" fill="none" stroke="${edge.style("line-color")}" stroke-width="2" marker-end="url(#arrow)"/>` +
      text(edge.midpoint(), -3, 10, edge.style("color"), edge.data("relation")) +
      `<title>${escape(`${edge.data("certainty")}: ${edge.data("sentence")}`)}</title></g>`;
  });
  const things = shown.nodes().map(node => {
    const at = node.position();
    return `<circle cx="${number(at.x)}" cy="${number(at.y)}" r="${number(node.width() / 2)}" fill="${node.style("background-color")}"/>` +
      text(at, node.height() / 2 + 15, 14, node.style("color"), node.data("label"));
  });
  const [x, y, width, height] = [box.x1 - margin, box.y1 - margin, box.w + 2 * margin, box.h + 2 * margin].map(number);
  const arrow = shown.edges().length ? shown.edges()[0].style("line-color") : "#888";
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif">` +
    `<defs><marker id="arrow" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="5" markerHeight="5" orient="auto"><path d="M 0 0 L 8 4 L 0 8 Z" fill="${arrow}"/></marker></defs>` +
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${background}"/>${[...lines, ...things].join("")}</svg>`;
}
