import {h} from "../dom.js";
import {address, get, pathOf} from "../api.js";
import {count, date, instant, TYPE_ORDER, typeName, words} from "../format.js";
import {marked, unitOffsets} from "../parts/highlight.js";

const SEPARATOR = "\n\n";

export default async function article({id}) {
  const event = await get(pathOf("/api/articles", id));
  const text = textColumn(event);
  return {
    title: event.headline || "Article",
    content: h("div", {class: "article"}, text, side(event, text)),
  };
}

function textColumn(event) {
  const text = event.headline + SEPARATOR + event.articleBody;
  const units = unitOffsets(text);
  const at = offset => units[Math.max(0, Math.min(offset, units.length - 1))];
  const spans = [
    ...event.entities.flatMap(entity => entity.mentions.map(m => ({start: at(m.start), end: at(m.end), entity}))),
    ...event.cases.flatMap(legalCase => legalCase.evidence.map(m => ({start: at(m.start), end: at(m.end), legalCase}))),
  ];
  const part = (from, to) => marked(text, from, to, spans, attributes);
  const bodyStart = event.headline.length + SEPARATOR.length;
  return h("article", {class: "text"},
    h("h1", {}, part(0, event.headline.length)),
    facts(event),
    paragraphs(text, bodyStart).map(([from, to]) => h("p", {}, part(from, to))));
}

/** The innermost entity gives the colour; the cases whose evidence it is are named for later. */
function attributes(spans) {
  const entity = spans.find(span => span.entity)?.entity;
  const cases = [...new Set(spans.filter(span => span.legalCase).map(span => span.legalCase.id))];
  return {
    class: entity && `entity t-${entity.type.toLowerCase()}`,
    title: entity && [typeName(entity.type), entity.name, entity.value, words(entity.status)].filter(Boolean).join(" · "),
    "data-entity": entity?.id,
    "data-type": entity?.type,
    "data-cases": cases.length > 0 && JSON.stringify(cases),
  };
}

function paragraphs(text, start) {
  const found = [];
  const breaks = /\n\s*\n/g;
  breaks.lastIndex = start;
  let from = start;
  for (let match = breaks.exec(text); match; match = breaks.exec(text)) {
    found.push([from, match.index]);
    from = breaks.lastIndex;
  }
  found.push([from, text.length]);
  return found.filter(([a, b]) => a < b);
}

function facts(event) {
  return h("div", {class: "facts dotted"},
    event.author && h("span", {}, event.author),
    event.datePublished && h("time", {datetime: event.datePublished}, date(event.datePublished)),
    h("span", {}, `from ${event.source.file}`),
    h("span", {title: event.ingestedAt}, `read ${instant(event.ingestedAt)}`),
    event.inLanguage !== "und" && h("span", {}, event.inLanguage));
}

function side(event, text) {
  return h("div", {class: "side stack"},
    h("section", {}, h("h2", {}, event.cases.length ? "Cases" : "No case found"), event.cases.map(c => caseCard(c, text))),
    event.candidates.length > 0 && h("section", {}, h("h2", {}, "Perhaps about"),
      h("ul", {class: "small"}, event.candidates.map(c => h("li", {}, h("a", {href: pathOf("/cases", c.id)}, c.caption), " ", percent(c.confidence))))),
    h("section", {class: "panel"}, h("h2", {}, count(event.entities.length, "entity", "entities")), entityList(event, text)),
    h("section", {class: "panel"}, h("details", {}, h("summary", {}, "The event as JSON"),
      h("pre", {class: "json", tabindex: "0"}, JSON.stringify(event, null, 2)))));
}

function caseCard(legalCase, text) {
  const evidence = on => {
    for (const mark of text.querySelectorAll("mark[data-cases]")) {
      if (JSON.parse(mark.dataset.cases).includes(legalCase.id)) mark.classList.toggle("evidence", on);
    }
  };
  const row = (label, value) => value && [h("dt", {}, label), h("dd", {}, value)];
  const card = h("div", {class: "case-card", tabindex: "0", role: "group", "aria-label": legalCase.caption},
    h("h3", {}, h("a", {href: pathOf("/cases", legalCase.id)}, legalCase.caption)),
    h("div", {class: "tags"},
      h("span", {class: "tag"}, words(legalCase.role)),
      legalCase.stage && h("span", {class: "tag"}, words(legalCase.stage)),
      legalCase.kind && h("span", {class: "tag"}, words(legalCase.kind))),
    h("dl", {},
      row("Parties", legalCase.parties.map(p => h("div", {}, p.name, p.role && h("span", {class: "soft"}, ` (${words(p.role)})`)))),
      row("Court", legalCase.court?.name),
      row("Docket", legalCase.docket),
      row("Stage of", date(legalCase.stageDate)),
      row("Outcome", words(legalCase.outcome)),
      row("Claims", legalCase.claims.map(words).join(", ")),
      row("Relief", legalCase.remedies.length
        ? legalCase.remedies.map(r => h("div", {}, [words(r.relief), r.amount, words(r.status)].filter(Boolean).join(" · ")))
        : legalCase.relief.map(words).join(", ")),
      row("Certainty", percent(legalCase.confidence)),
      row("Evidence", legalCase.evidence.map(m => h("div", {class: "soft"}, `“${m.text}”`)))));
  for (const start of ["mouseenter", "focusin"]) card.addEventListener(start, () => evidence(true));
  for (const end of ["mouseleave", "focusout"]) card.addEventListener(end, () => evidence(false));
  return card;
}

function percent(confidence) {
  return h("span", {}, `${Math.round(confidence * 100)} %`);
}

function entityList(event, text) {
  const types = TYPE_ORDER.filter(type => event.entities.some(entity => entity.type === type));
  return [
    h("div", {class: "types", role: "group", "aria-label": "Types to highlight"}, types.map(type => typeToggle(type, text))),
    types.map(type => h("details", {open: true}, h("summary", {class: "small soft"}, typeName(type)),
      h("ul", {class: "entities"}, event.entities.filter(entity => entity.type === type).map(entity => entityButton(entity, text))))),
  ];
}

function typeToggle(type, text) {
  const toggle = h("button", {class: `type t-${type.toLowerCase()}`, type: "button", "aria-pressed": "true"}, typeName(type));
  toggle.addEventListener("click", () => {
    const on = toggle.getAttribute("aria-pressed") !== "true";
    toggle.setAttribute("aria-pressed", String(on));
    for (const mark of text.querySelectorAll(`mark[data-type="${type}"]`)) mark.classList.toggle("muted-type", !on);
  });
  return toggle;
}

function entityButton(entity, text) {
  const detail = [entity.value !== entity.name && entity.value, words(entity.status), entity.inferred].filter(Boolean).join(" · ");
  const button = h("button", {type: "button", class: `t-${entity.type.toLowerCase()}`, "aria-pressed": "false"},
    entity.name, detail && h("span", {class: "soft small"}, ` ${detail}`));
  button.addEventListener("click", () => {
    const on = button.getAttribute("aria-pressed") !== "true";
    button.setAttribute("aria-pressed", String(on));
    const marks = [...text.querySelectorAll("mark[data-entity]")].filter(mark => mark.dataset.entity === entity.id);
    for (const mark of marks) mark.classList.toggle("chosen", on);
    if (on) marks[0]?.scrollIntoView({block: "center"});
  });
  return h("li", {}, button,
    h("a", {class: "soft small number", href: address("/articles", {entity: `${entity.type}/${entity.name}`}), "aria-label": `Articles that name ${entity.name}`}, `×${entity.mentions.length}`));
}
