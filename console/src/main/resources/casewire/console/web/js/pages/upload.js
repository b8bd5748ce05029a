import {h} from "../dom.js";

export default async function page() {
  return {title: "upload", content: h("h1", {}, "upload")};
}
