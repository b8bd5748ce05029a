// A list that loads its next page on demand.

import {h, say} from "../dom.js";
import {get} from "../api.js";

/**
 * @param {string} path of the API
 * @param {object} parameters of the first page
 * @param {object} first the first page, already loaded
 * @param {Element} container takes the items
 * @param {function} item makes the element of one item
 */
export function paged(path, parameters, first, container, item) {
  container.append(...first.items.map(item));
  const more = h("button", {class: "button", type: "button"}, "Show more");
  const foot = h("p", {class: "more", hidden: !first.next}, more);
  let cursor = first.next;
  more.addEventListener("click", async () => {
    more.disabled = true;
    try {
      const page = await get(path, {...parameters, cursor});
      const added = page.items.map(item);
      container.append(...added);
      cursor = page.next;
      foot.hidden = !cursor;
      added[0]?.querySelector("a, button")?.focus({preventScroll: true});
    } catch (failure) {
      say(failure.message);
    } finally {
      more.disabled = false;
    }
  });
  return foot;
}
