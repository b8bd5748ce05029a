import {h, say} from "../dom.js";
import {get, pathOf, post} from "../api.js";
import {bytes, count, instant, words} from "../format.js";
import {paged} from "../parts/list.js";

export default async function refused() {
  const [letters, quarantined, salvaged] = await Promise.all([
    get("/api/dead-letters"), get("/api/files", {outcome: "quarantined"}), get("/api/files", {outcome: "salvaged"})]);
  const records = h("ol", {class: "list"});
  const foot = paged("/api/dead-letters", {}, letters, records, letter);
  return {
    title: "Refused",
    content: h("div", {class: "stack"},
      h("div", {class: "head"}, h("h1", {}, "Refused"), h("p", {class: "soft"}, "Nothing of it is lost: it waits for you to mend it")),
      h("section", {class: "panel"}, h("h2", {}, count(letters.total, "record")),
        letters.total ? [records, foot] : h("p", {class: "empty"}, "No record was refused.")),
      files("Files of which nothing could be read", quarantined),
      files("Files read in part", salvaged)),
  };
}

function files(title, page) {
  return page.total > 0 && h("section", {class: "panel"}, h("h2", {}, `${title}: ${page.total}`),
    h("ul", {class: "list"}, page.items.map(file => h("li", {},
      h("div", {class: "entry-title"}, file.file),
      h("div", {class: "entry-meta dotted"}, h("span", {}, bytes(file.size)), h("span", {}, instant(file.committedAt)),
        h("span", {}, `${count(file.published, "article")} published, ${file.deadLettered} refused`)),
      h("p", {class: "entry-text"}, file.reason ? `${words(file.reason)}. ` : "",
        "The file and its reason lie in the quarantine folder: mend it and drop it into the inbox again.")))));
}

function letter(item) {
  return h("li", {},
    h("div", {class: "entry-title"}, item.file ?? item.place ?? item.id),
    h("div", {class: "entry-meta dotted"},
      h("span", {class: "bad"}, words(item.reason)), h("span", {}, item.stage), item.file && item.place && h("span", {}, item.place),
      h("span", {}, bytes(item.rawSize)), h("span", {}, instant(item.failedAt))),
    h("p", {class: "entry-text"}, item.message),
    h("div", {class: "tags"}, retry(item), details(item)));
}

function retry(item) {
  const button = h("button", {class: "button", type: "button"}, "Retry");
  button.addEventListener("click", async () => {
    button.disabled = true;
    try {
      await post("/api/retry", {id: item.id});
      say("The record is on its way again.");
    } catch (failure) {
      say(failure.message);
      button.disabled = false;
    }
  });
  return button;
}

function details(item) {
  const body = h("pre", {class: "json", tabindex: "0"});
  const box = h("details", {}, h("summary", {class: "small"}, "The record"), body);
  box.addEventListener("toggle", async () => {
    if (!box.open || body.textContent) return;
    const event = await get(pathOf("/api/dead-letters", item.id));
    body.textContent = event.raw ? decoded(event.raw) : "(no bytes are kept)";
  });
  return box;
}

function decoded(base64) {
  return new TextDecoder().decode(Uint8Array.from(atob(base64), c => c.charCodeAt(0)));
}
