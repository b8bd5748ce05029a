// Marks stretches of a text. Offsets count Unicode code points, as the events do; JavaScript strings
// count UTF-16 units, so they are mapped first.

import {h} from "../dom.js";

/** Index in UTF-16 units of every code point of the text, and of its end. */
export function unitOffsets(text) {
  const offsets = [];
  let unit = 0;
  for (const character of text) {
    offsets.push(unit);
    unit += character.length;
  }
  offsets.push(unit);
  return offsets;
}

/**
 * The text between two units as nodes, with a mark for every stretch that lies in a span.
 *
 * @param {string} text the whole text
 * @param {{start: number, end: number}[]} spans in UTF-16 units, may overlap
 * @param {function} mark gets the spans over a stretch, the shortest first, and makes its attributes
 */
export function marked(text, from, to, spans, mark) {
  const inside = spans.filter(span => span.start < to && span.end > from && span.start < span.end);
  const edges = new Set([from, to]);
  for (const span of inside) {
    edges.add(Math.max(from, span.start));
    edges.add(Math.min(to, span.end));
  }
  const places = [...edges].sort((a, b) => a - b);
  const nodes = [];
  for (let i = 0; i + 1 < places.length; i++) {
    const stretch = text.slice(places[i], places[i + 1]);
    const over = inside
      .filter(span => span.start <= places[i] && span.end >= places[i + 1])
      .sort((a, b) => (a.end - a.start) - (b.end - b.start));
    nodes.push(over.length ? h("mark", mark(over), stretch) : stretch);
  }
  return nodes;
}
