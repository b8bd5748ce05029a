// A case's reports on an axis of time, drawn to scale; the list beside it says the same in words.

import {s} from "../dom.js";
import {pathOf} from "../api.js";
import {date, words} from "../format.js";

const WIDTH = 900;
const EDGE = 60;
const AXIS = 96;
const LANES = 3;

/** Null if fewer than two reports are dated: there is nothing to draw to scale. */
export function timeline(entries) {
  const dated = entries
    .map(entry => ({...entry, at: Date.parse((entry.date ?? "").split("/")[0])}))
    .filter(entry => !Number.isNaN(entry.at))
    .sort((a, b) => a.at - b.at);
  if (dated.length < 2 || dated[0].at === dated.at(-1).at) return null;
  const [first, last] = [dated[0].at, dated.at(-1).at];
  const x = at => EDGE + (at - first) / (last - first) * (WIDTH - 2 * EDGE);
  return s("svg", {class: "timeline", viewBox: `0 0 ${WIDTH} 130`, role: "group", "aria-label": "Timeline"},
    s("line", {class: "axis", x1: EDGE / 2, y1: AXIS, x2: WIDTH - EDGE / 2, y2: AXIS}),
    years(first, last).map(([year, at]) => [
      s("line", {class: "tick", x1: x(at), y1: AXIS - 6, x2: x(at), y2: AXIS + 6}),
      s("text", {x: x(at), y: AXIS + 24, "text-anchor": "middle"}, year)]),
    dated.map((entry, i) => event(entry, x(entry.at), i)));
}

function event(entry, x, i) {
  const y = 18 + (i % LANES) * 22;
  const anchor = x < EDGE * 2 ? "start" : x > WIDTH - EDGE * 2 ? "end" : "middle";
  const label = `${words(entry.stage)}, ${date(entry.date)}: ${entry.headline}`;
  return s("a", {href: pathOf("/articles", entry.articleId), "aria-label": label},
    s("title", {}, label),
    s("line", {class: "stem", x1: x, y1: y + 5, x2: x, y2: AXIS}),
    s("text", {class: "stage", x, y, "text-anchor": anchor}, words(entry.stage)),
    s("circle", {cx: x, cy: AXIS, r: 7}));
}

/** The turns of the years between, or the first and the last day. */
function years(first, last) {
  const found = [];
  const from = new Date(first).getUTCFullYear() + 1;
  const to = new Date(last).getUTCFullYear();
  const step = Math.max(1, Math.ceil((to - from + 1) / 12));
  for (let year = from; year <= to; year += step) found.push([String(year), Date.UTC(year, 0, 1)]);
  return found.length ? found : [[date(iso(first)), first], [date(iso(last)), last]];
}

function iso(at) {
  return new Date(at).toISOString().slice(0, 10);
}
