import {h} from "../dom.js";

export default async function page() {
  return {title: "refused", content: h("h1", {}, "refused")};
}
