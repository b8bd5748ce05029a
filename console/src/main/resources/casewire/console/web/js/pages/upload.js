import {h} from "../dom.js";
import {get, post} from "../api.js";
import {bytes} from "../format.js";

export default async function upload() {
  const inbox = await get("/api/inbox").catch(() => null);
  return {title: "Upload", content: [h("h1", {}, "Upload"), inbox?.uploads ? drop(inbox) : off(inbox)]};
}

function off(inbox) {
  return h("p", {class: "notice"}, inbox
    ? "Uploads are off here. Start the console with --upload true, or copy files into the inbox folder."
    : "There is no inbox on this machine. Drop files into the inbox where the ingest service runs.");
}

function drop(inbox) {
  const results = h("ul", {class: "list", "aria-live": "polite"});
  const picker = h("input", {type: "file", multiple: true, id: "files"});
  const zone = h("div", {class: "drop"},
    h("p", {}, h("label", {for: "files"}, "Drop files here, or choose them:")), picker,
    h("p", {class: "soft small"}, `At most ${bytes(inbox.uploadLimit)} each. A file is never written over.`));
  picker.addEventListener("change", () => {
    send([...picker.files], inbox, results);
    picker.value = "";
  });
  for (const name of ["dragenter", "dragover"]) zone.addEventListener(name, event => {
    event.preventDefault();
    zone.classList.add("over");
  });
  zone.addEventListener("dragleave", () => zone.classList.remove("over"));
  zone.addEventListener("drop", event => {
    event.preventDefault();
    zone.classList.remove("over");
    send([...event.dataTransfer.files], inbox, results);
  });
  return h("div", {class: "stack"}, zone, results);
}

async function send(files, inbox, results) {
  for (const file of files) {
    const state = h("span", {class: "soft"}, "sending …");
    results.prepend(h("li", {}, h("strong", {}, file.name), ` ${bytes(file.size)} `, state));
    try {
      if (file.size > inbox.uploadLimit) throw new Error(`is larger than ${bytes(inbox.uploadLimit)}`);
      const answer = await post("/api/inbox", {name: file.name}, file);
      state.className = "good";
      state.textContent = `is in the inbox as ${answer.file}`;
    } catch (failure) {
      state.className = "bad";
      state.textContent = failure.message;
    }
  }
}
