import {h, show} from "../dom.js";
import {address, get} from "../api.js";
import {bytes, count, instant, millis, number, time, words} from "../format.js";
import {bars} from "../parts/bars.js";
import {watch} from "../live.js";

export default async function overview() {
  const body = h("div", {});
  const state = h("p", {class: "small soft", id: "live"}, "");
  const fill = data => {
    show(body, content(data));
    show(state, data.problem ? h("span", {class: "bad"}, data.problem) : data.caughtUp ? "Live" : "Reading the history …");
  };
  fill(await get("/api/overview"));
  const stop = watch(data => data ? fill(data) : show(state, h("span", {class: "warn"}, "The connection is lost; trying again …")));
  return {
    title: "Overview",
    leave: stop,
    content: [h("div", {class: "head"}, h("h1", {}, "Overview"), state), body],
  };
}

function content(data) {
  const {minutes} = data.activity;
  const last = minutes.slice(-5);
  const perMinute = what => number(Math.round(last.reduce((sum, m) => sum + m[what], 0) / last.length * 10) / 10);
  return [
    h("div", {class: "grid tiles"},
      tile("Articles", number(data.totals.articles), `${perMinute("articles")} a minute`, "/articles"),
      tile("Cases", number(data.totals.cases), "across all articles", "/cases"),
      tile("Files", number(data.totals.files), `${perMinute("files")} a minute`),
      tile("From file to article", millis(data.activity.latencyP50), data.activity.measured ? `p99 ${millis(data.activity.latencyP99)}, last 15 min` : "none in the last 15 min"),
      tile("Refused", number(data.totals.deadLetters), "records put aside", "/refused")),
    h("div", {class: "grid two"},
      h("section", {class: "panel"}, h("h2", {}, "The last hour"), activity(minutes)),
      h("section", {class: "panel"}, h("h2", {}, "Waiting at each stage"), lags(data.lags))),
    h("div", {class: "grid two"},
      h("section", {class: "panel"}, h("h2", {}, "Files taken last"), files(data.files.items)),
      h("section", {class: "panel"}, h("h2", {}, "In the inbox"), inbox(data.inbox))),
  ];
}

function tile(label, value, note, href) {
  return h("dl", {class: "panel tile"}, h("dt", {}, href ? h("a", {href}, label) : label),
    h("dd", {}, value), h("dd", {class: "note"}, note));
}

function activity(minutes) {
  const articles = minutes.map(m => m.articles);
  const total = articles.reduce((a, b) => a + b, 0);
  const peak = Math.max(...articles);
  return h("figure", {},
    bars(articles, `Articles in each of the last ${minutes.length} minutes: ${total} in all, at most ${peak} in one.`),
    h("figcaption", {class: "chart-scale"},
      h("span", {}, time(minutes[0].start)), h("span", {}, `${count(total, "article")}, peak ${number(peak)} a minute`), h("span", {}, "now")));
}

function lags(stages) {
  return h("table", {}, h("thead", {}, h("tr", {}, h("th", {scope: "col"}, "Stage"), h("th", {scope: "col", class: "number"}, "Waiting"))),
    h("tbody", {}, stages.map(stage => h("tr", {}, h("td", {}, stage.stage),
      h("td", {class: "number"}, stage.waiting === 0 ? h("span", {class: "good"}, "up to date") : `${number(stage.waiting)} ${stage.unit}`)))));
}

const OUTCOMES = {published: "good", salvaged: "warn", quarantined: "bad"};

function files(items) {
  if (!items.length) return h("p", {class: "empty"}, "No file yet. Drop one into the inbox.");
  return h("div", {class: "scrolls", tabindex: "0", role: "group", "aria-label": "Files taken last"}, h("table", {},
    h("thead", {}, h("tr", {}, ["File", "Outcome"].map(t => h("th", {scope: "col"}, t)), ["Articles", "When"].map(t => h("th", {scope: "col", class: "number"}, t)))),
    h("tbody", {}, items.map(file => h("tr", {},
      h("td", {}, file.published ? h("a", {href: address("/articles", {file: file.file})}, file.file) : file.file),
      h("td", {}, h("span", {class: `tag ${OUTCOMES[file.outcome] ?? ""}`, title: file.reason}, words(file.outcome))),
      h("td", {class: "number"}, number(file.published)),
      h("td", {class: "number"}, instant(file.committedAt)))))));
}

function inbox(contents) {
  if (!contents) return h("p", {class: "soft"}, "The inbox is on another machine.");
  if (!contents.files.length) return h("p", {class: "empty"}, "Empty: everything is taken.");
  return h("table", {}, h("tbody", {}, contents.files.slice(0, 10).map(file =>
    h("tr", {}, h("td", {}, file.file), h("td", {class: "number soft"}, bytes(file.size))))));
}
