// A case, its parties, and the other cases they are in, in three columns.

import {s} from "../dom.js";
import {address, pathOf} from "../api.js";
import {count} from "../format.js";

const ROW = 44;
const BOX = 30;
const COLUMNS = [[0, 220], [290, 230], [590, 310]];
const LETTERS = 34;

/** Null if no party is in another case. */
export function graph(data) {
  const parties = data.parties.map(party => ({...party, others: party.cases.filter(c => c.id !== data.caseId)}));
  const others = [...new Map(parties.flatMap(p => p.others).map(c => [c.id, c])).values()];
  if (!others.length) return null;
  const rows = Math.max(parties.length, others.length, 1);
  const height = rows * ROW;
  const y = (i, n) => (i + 0.5) * height / n;
  const middle = height / 2;
  return s("svg", {class: "graph", viewBox: `0 0 900 ${height}`, role: "group", "aria-label": `Parties of ${data.caption} and other cases they are in`},
    parties.map((party, i) => line(0, middle, 1, y(i, parties.length))),
    parties.flatMap((party, i) => party.others.map(other =>
      line(1, y(i, parties.length), 2, y(others.findIndex(c => c.id === other.id), others.length)))),
    box(0, middle, "here", data.caption, pathOf("/cases", data.caseId)),
    parties.map((party, i) => box(1, y(i, parties.length), "party", party.name, address("/cases", {party: party.name}), count(party.total, "case"))),
    others.map((other, i) => box(2, y(i, others.length), "case", other.caption, pathOf("/cases", other.id))));
}

function line(fromColumn, fromY, toColumn, toY) {
  const x1 = COLUMNS[fromColumn][0] + COLUMNS[fromColumn][1];
  const x2 = COLUMNS[toColumn][0];
  const half = (x1 + x2) / 2;
  return s("path", {d: `M${x1} ${fromY} C${half} ${fromY} ${half} ${toY} ${x2} ${toY}`});
}

function box(column, y, kind, label, href, note) {
  const [x, width] = COLUMNS[column];
  const fits = Math.floor(width / 290 * LETTERS) + 4;
  const shown = label.length > fits ? label.slice(0, fits - 1) + "…" : label;
  const name = note ? `${label}, ${note}` : label;
  return s("a", {href, class: kind, "aria-label": name}, s("title", {}, name),
    s("rect", {x, y: y - BOX / 2, width, height: BOX, rx: 6}),
    s("text", {x: x + 10, y: y + 4.5}, shown));
}
