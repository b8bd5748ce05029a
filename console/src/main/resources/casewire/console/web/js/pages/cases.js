import {h} from "../dom.js";
import {address, get, pathOf} from "../api.js";
import {count, date, number, words} from "../format.js";
import {paged} from "../parts/list.js";

const FILTERS = ["q", "court", "stage", "kind", "party"];

export default async function cases({parameters, go}) {
  const filter = Object.fromEntries(FILTERS.map(name => [name, parameters.get(name) ?? ""]));
  const page = await get("/api/cases", filter);
  const rows = h("tbody", {});
  const foot = paged("/api/cases", filter, page, rows, row);
  return {
    title: "Cases",
    content: [
      h("div", {class: "head"}, h("h1", {}, "Cases"), h("p", {class: "soft"}, count(page.total, "case"))),
      form(filter, go),
      chips(filter),
      h("section", {class: "panel"}, page.items.length
        ? [h("div", {class: "scrolls", tabindex: "0", role: "group", "aria-label": "Cases"}, h("table", {},
            h("thead", {}, h("tr", {}, ["Case", "Court", "Docket", "Stage", "Last seen"].map(t => h("th", {scope: "col"}, t)), h("th", {scope: "col", class: "number"}, "Articles"))),
            rows)), foot]
        : h("p", {class: "empty"}, "No case matches.")),
    ],
  };
}

function row(item) {
  return h("tr", {},
    h("td", {}, h("a", {href: pathOf("/cases", item.id)}, item.caption), h("div", {class: "soft small"}, item.parties.slice(0, 4).join(" · "))),
    h("td", {}, item.court?.name ?? "–"),
    h("td", {}, item.docket ?? "–"),
    h("td", {}, item.stage ? h("span", {class: "tag"}, words(item.stage)) : "–"),
    h("td", {class: "small"}, date(item.lastSeen) ?? "–"),
    h("td", {class: "number"}, number(item.articles)));
}

function form(filter, go) {
  const kept = h("form", {class: "fields", role: "search"},
    h("label", {class: "field wide"}, "Search", h("input", {type: "search", name: "q", value: filter.q, placeholder: "caption, party, court or docket"})),
    h("label", {class: "field"}, "Kind", h("select", {name: "kind"},
      [["", "All"], ["civil", "Civil"], ["criminal", "Criminal"], ["regulatory", "Regulatory"]]
        .map(([value, label]) => h("option", {value, selected: filter.kind === value}, label)))),
    h("button", {class: "button primary", type: "submit"}, "Search"));
  kept.addEventListener("submit", event => {
    event.preventDefault();
    go(address("/cases", {...filter, ...Object.fromEntries(new FormData(kept))}));
  });
  return kept;
}

function chips(filter) {
  const active = ["court", "stage", "party"].filter(name => filter[name]);
  return active.length > 0 && h("p", {class: "tags"}, active.map(name =>
    h("a", {class: "tag", href: address("/cases", {...filter, [name]: ""}), "aria-label": `Remove the filter ${name} ${filter[name]}`}, `${name}: ${filter[name]} ✕`)));
}
