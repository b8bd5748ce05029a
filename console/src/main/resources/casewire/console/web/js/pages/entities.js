import {h} from "../dom.js";

export default async function page() {
  return {title: "entities", content: h("h1", {}, "entities")};
}
