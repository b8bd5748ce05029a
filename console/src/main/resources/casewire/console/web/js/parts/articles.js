// Articles in a list.

import {h} from "../dom.js";
import {pathOf} from "../api.js";
import {count, date, instant, words} from "../format.js";

export function articleEntry(article) {
  return h("li", {},
    h("a", {class: "entry-title", href: pathOf("/articles", article.id)}, article.headline || "(no headline)"),
    h("div", {class: "entry-meta dotted"},
      article.datePublished && h("span", {}, date(article.datePublished)),
      article.author && h("span", {}, article.author),
      h("span", {title: article.ingestedAt}, "came in " + instant(article.ingestedAt)),
      h("span", {}, count(article.entities, "entity", "entities"))),
    h("p", {class: "entry-text small"}, article.excerpt),
    article.cases.length > 0 && h("div", {class: "tags"}, article.cases.map(caseTag)));
}

export function caseTag(legalCase) {
  return h("a", {class: "tag", href: pathOf("/cases", legalCase.id)},
    legalCase.caption, legalCase.stage && h("span", {class: "soft"}, " · " + words(legalCase.stage)));
}
