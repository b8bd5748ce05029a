import {h} from "../dom.js";
import {address, get, pathOf} from "../api.js";
import {count, date, words} from "../format.js";
import {articleEntry} from "../parts/articles.js";
import {graph} from "../parts/graph.js";
import {paged} from "../parts/list.js";
import {timeline} from "../parts/timeline.js";

export default async function legalCase({id}) {
  const file = await get(pathOf("/api/cases", id));
  const [articles, shared] = await Promise.all([get("/api/articles", {case: id, sort: "published"}), get("/api/graph", {case: id})]);
  const list = h("ol", {class: "list"});
  const foot = paged("/api/articles", {case: id, sort: "published"}, articles, list, articleEntry);
  const drawn = timeline(file.timeline);
  const links = graph(shared);
  return {
    title: file.caption,
    content: h("div", {class: "stack"},
      h("div", {}, h("h1", {}, file.caption), h("div", {class: "tags"},
        file.stage && h("span", {class: "tag"}, words(file.stage)),
        file.kind && h("span", {class: "tag"}, words(file.kind)),
        file.claims.map(claim => h("span", {class: "tag"}, words(claim))))),
      h("section", {class: "panel"}, h("h2", {}, "The case"), facts(file)),
      h("section", {class: "panel"}, h("h2", {}, "Timeline"),
        drawn && h("figure", {class: "timeline-figure"}, drawn),
        h("ol", {class: "events"}, file.timeline.map(reported))),
      links && h("section", {class: "panel"}, h("h2", {}, "Parties in other cases"), h("figure", {class: "graph-figure"}, links)),
      h("section", {class: "panel"}, h("h2", {}, count(articles.total, "article")), list, foot),
      h("section", {class: "panel"}, h("details", {}, h("summary", {}, "The case file as JSON"),
        h("pre", {class: "json", tabindex: "0"}, JSON.stringify(file, null, 2))))),
  };
}

function facts(file) {
  const row = (label, value) => value && [h("dt", {}, label), h("dd", {}, value)];
  return h("dl", {class: "facts-list"},
    row("Parties", h("ul", {}, file.parties.map(party => h("li", {},
      h("a", {href: address("/cases", {party: party.name})}, party.name),
      party.role && h("span", {class: "soft"}, ` ${words(party.role)}`))))),
    row("Court", file.court && [file.court.name, file.court.jurisdiction && h("span", {class: "soft"}, ` ${file.court.jurisdiction}`)]),
    row("Docket", file.docket),
    row("Relief", file.relief.length > 0 && file.relief.map(words).join(", ")),
    row("Seen", [date(file.firstSeen), date(file.lastSeen)].filter(Boolean).join(" – ") || null),
    row("Also known as", file.aliases.length > 0 && file.aliases.join(", ")),
    row("Related", file.related.length > 0 && h("ul", {}, file.related.map(other => h("li", {},
      `${words(other.relation)} `, h("a", {href: pathOf("/cases", other.caseId)}, other.caseId))))));
}

function reported(entry) {
  return h("li", {}, h("time", {datetime: entry.date}, date(entry.date) ?? "no date"), " ",
    entry.stage && h("span", {class: "tag"}, words(entry.stage)),
    h("div", {}, h("a", {href: pathOf("/articles", entry.articleId)}, entry.headline)));
}
