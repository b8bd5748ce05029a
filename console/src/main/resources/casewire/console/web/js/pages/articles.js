import {h, show} from "../dom.js";
import {address, get} from "../api.js";
import {count, typeName, words} from "../format.js";
import {articleEntry} from "../parts/articles.js";
import {paged} from "../parts/list.js";
import {watch} from "../live.js";

const FILTERS = ["q", "tag", "case", "court", "stage", "entity", "language", "file", "from", "to", "sort"];
const GROUPS = [["case", "Cases"], ["court", "Courts"], ["stage", "Stages"], ["PERSON", "People"], ["ORG", "Organisations"], ["language", "Languages"]];

export default async function articles({parameters, go}) {
  const filter = Object.fromEntries(FILTERS.map(name => [name, parameters.get(name) ?? ""]));
  const [page, filters] = await Promise.all([get("/api/articles", filter), get("/api/filters", {...filter, sort: ""})]);

  const list = h("ol", {class: "list"});
  const foot = paged("/api/articles", filter, page, list, articleEntry);
  const news = h("div", {});
  const stop = watch(heard(page.total, filter, news, go));

  return {
    title: "Articles",
    leave: stop,
    content: [
      h("div", {class: "head"}, h("h1", {}, "Articles"), h("p", {class: "soft"}, count(page.total, "article"))),
      form(filter, go),
      chips(filter),
      news,
      h("div", {class: "with-side"},
        h("section", {class: "panel", "aria-label": "Articles found"},
          page.items.length ? [list, foot] : h("p", {class: "empty"}, "No article matches. Remove a filter, or drop a file into the inbox.")),
        side(filter, filters)),
    ],
  };
}

/** Offers what came in since, rather than moving the list under the reader's eyes. */
function heard(total, filter, news, go) {
  const filtered = FILTERS.some(name => filter[name] && name !== "sort");
  let all = null;
  return overview => {
    if (!overview) return;
    const now = overview.totals.articles;
    const before = filtered ? (all ??= now) : total;
    if (now > before) {
      const text = filtered ? "New articles have come in" : `${count(now - before, "new article")}`;
      show(news, h("p", {class: "more"},
        h("button", {class: "button", type: "button", onclick: () => go(location.pathname + location.search, {replace: true})}, `${text} – show`)));
    }
  };
}

function form(filter, go) {
  const field = (label, control, wide) => h("label", {class: wide ? "field wide" : "field"}, label, control);
  const kept = h("form", {class: "fields", role: "search"},
    field("Search", h("input", {type: "search", name: "q", value: filter.q, placeholder: "words, \"a phrase\", -not"}), true),
    field("From", h("input", {type: "date", name: "from", value: filter.from})),
    field("To", h("input", {type: "date", name: "to", value: filter.to})),
    field("Order", h("select", {name: "sort"},
      [["", "Newest first"], ["published", "By publication"], ["relevance", "Best match"]]
        .map(([value, label]) => h("option", {value, selected: filter.sort === value}, label)))),
    h("button", {class: "button primary", type: "submit"}, "Search"));
  kept.addEventListener("submit", event => {
    event.preventDefault();
    go(address("/articles", {...filter, ...Object.fromEntries(new FormData(kept))}));
  });
  return kept;
}

function chips(filter) {
  const active = FILTERS.filter(name => filter[name] && !["q", "sort", "from", "to"].includes(name));
  return active.length > 0 && h("p", {class: "tags"},
    active.map(name => h("a", {class: "tag", href: address("/articles", {...filter, [name]: ""})},
      `${name}: ${filter[name]} `, h("span", {"aria-hidden": "true"}, "✕"), h("span", {hidden: true}, "remove"))));
}

function side(filter, filters) {
  const groups = GROUPS.filter(([field]) => filters[field]?.length)
    .map(([field, title]) => h("section", {}, h("h2", {}, title),
      h("ul", {}, filters[field].slice(0, 8).map(value => option(filter, field, value)))));
  const narrow = window.matchMedia("(max-width: 860px)").matches;
  return h("aside", {class: "filters panel", "aria-label": "Filters"},
    h("details", {open: !narrow}, h("summary", {}, "Filters"),
      groups.length ? groups : h("p", {class: "soft small"}, "Filters appear with the first article.")));
}

function option(filter, field, value) {
  const entity = field === field.toUpperCase();
  const name = entity ? "entity" : field;
  const chosen = entity ? `${field}/${value.value}` : value.value;
  const on = filter[name] === chosen;
  return h("li", {}, h("a", {
    href: address("/articles", {...filter, [name]: on ? "" : chosen}),
    "aria-current": on && "true",
    title: entity ? typeName(field) : value.value,
  }, h("span", {}, field === "stage" ? words(value.label) : value.label), h("span", {class: "soft number"}, value.articles)));
}
