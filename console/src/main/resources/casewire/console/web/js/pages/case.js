import {h} from "../dom.js";

export default async function page() {
  return {title: "case", content: h("h1", {}, "case")};
}
