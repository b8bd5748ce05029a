import {h} from "../dom.js";

export default async function page() {
  return {title: "cases", content: h("h1", {}, "cases")};
}
