// Shows the page that the address names, without loading a new document.

import {h, show} from "./dom.js";
import overview from "./pages/overview.js";
import articles from "./pages/articles.js";
import article from "./pages/article.js";
import cases from "./pages/cases.js";
import legalCase from "./pages/case.js";
import entities from "./pages/entities.js";
import refused from "./pages/refused.js";
import upload from "./pages/upload.js";

const ROUTES = [
  [/^\/$/, overview],
  [/^\/articles$/, articles],
  [/^\/articles\/([^/]+)$/, article],
  [/^\/cases$/, cases],
  [/^\/cases\/(.+)$/, legalCase],
  [/^\/entities$/, entities],
  [/^\/refused$/, refused],
  [/^\/upload$/, upload],
];

const main = document.getElementById("main");
let leave = null;
let turn = 0;

/** Goes to another address of the console. */
export function go(address, {replace = false, keepFocus = false} = {}) {
  history[replace ? "replaceState" : "pushState"](null, "", address);
  return render(keepFocus);
}

async function render(keepFocus = false) {
  const mine = ++turn;
  leave?.();
  leave = null;
  const {pathname} = location;
  const parameters = new URLSearchParams(location.search);
  markCurrent(pathname);
  const [pattern, page] = ROUTES.find(([route]) => route.test(pathname)) ?? [null, null];
  if (!page) {
    show(main, h("h1", {}, "Nothing here"), h("p", {}, h("a", {href: "/"}, "To the overview")));
    return;
  }
  const id = pattern.exec(pathname)[1];
  try {
    const view = await page({id: id && decodeURIComponent(id), parameters, go});
    if (mine !== turn) {
      view.leave?.();
      return;
    }
    leave = view.leave ?? null;
    document.title = view.title === "Overview" ? "Casewire" : `${view.title} · Casewire`;
    show(main, view.content);
  } catch (failure) {
    if (mine !== turn) return;
    show(main, h("h1", {}, "This cannot be shown"), h("p", {class: "notice bad"}, failure.message));
  }
  if (!keepFocus) {
    main.focus({preventScroll: true});
    window.scrollTo(0, 0);
  }
}

function markCurrent(pathname) {
  for (const link of document.querySelectorAll(".top nav a")) {
    const path = link.getAttribute("href");
    const current = path === "/" ? pathname === "/" : pathname === path || pathname.startsWith(path + "/");
    if (current) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
}

document.addEventListener("click", event => {
  const link = event.target.closest?.("a[href]");
  if (!link || event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || link.target || link.hasAttribute("download")) return;
  const href = link.getAttribute("href");
  if (!href.startsWith("/") || href.startsWith("/api/") || href.startsWith("//")) return;
  event.preventDefault();
  go(href);
});

window.addEventListener("popstate", () => render());
render(true);
