import {h} from "../dom.js";
import {address, get} from "../api.js";
import {count, number, typeName} from "../format.js";

const TYPES = ["PERSON", "ORG", "GPE", "COURT", "WORK", "STATUTE", "DOMAIN"];

export default async function entities({parameters, go}) {
  const type = parameters.get("type") ?? "PERSON";
  const q = parameters.get("q") ?? "";
  const {items} = await get("/api/entities", {type: type.toLowerCase(), q});
  const most = Math.max(1, ...items.map(item => item.articles));
  const form = h("form", {class: "fields", role: "search"},
    h("label", {class: "field wide"}, "Name", h("input", {type: "search", name: "q", value: q, placeholder: "part of a name"})),
    h("label", {class: "field"}, "Type", h("select", {name: "type"},
      TYPES.map(value => h("option", {value, selected: value === type}, typeName(value))))),
    h("button", {class: "button primary", type: "submit"}, "Search"));
  form.addEventListener("submit", event => {
    event.preventDefault();
    go(address("/entities", Object.fromEntries(new FormData(form))));
  });
  return {
    title: "Entities",
    content: [
      h("div", {class: "head"}, h("h1", {}, typeName(type)), h("p", {class: "soft"}, `named in the most articles${items.length ? `, ${count(items.length, "name")}` : ""}`)),
      form,
      h("section", {class: "panel"}, items.length
        ? h("table", {}, h("thead", {}, h("tr", {}, h("th", {scope: "col"}, "Name"), h("th", {scope: "col"}, "Share"), h("th", {scope: "col", class: "number"}, "Articles"))),
            h("tbody", {}, items.map(item => h("tr", {},
              h("td", {}, h("a", {href: address("/articles", {entity: `${type}/${item.value}`})}, item.label)),
              h("td", {}, h("progress", {max: most, value: item.articles, "aria-label": `${item.articles} of at most ${most}`})),
              h("td", {class: "number"}, number(item.articles))))))
        : h("p", {class: "empty"}, "Nothing of this type is named.")),
    ],
  };
}
