// Builds elements. Text only ever becomes text nodes, so nothing in an article can become markup.

const SVG = "http://www.w3.org/2000/svg";

/** An HTML element: h("a", {href: "/"}, "Overview"). Null and false children are left out. */
export function h(tag, attributes = {}, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

/** An SVG element. */
export function s(tag, attributes = {}, ...children) {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat(Infinity).filter(c => c !== null && c !== undefined && c !== false));
  return element;
}

/** Shows this in the place of what is there. */
export function show(parent, ...children) {
  parent.replaceChildren(...children.flat(Infinity).filter(c => c !== null && c !== undefined && c !== false));
}

/** Says something to everyone, screen readers too, for a few seconds. */
export function say(message) {
  const note = h("p", {class: "fades"}, message);
  document.getElementById("status").replaceChildren(note);
  setTimeout(() => note.remove(), 6000);
}
