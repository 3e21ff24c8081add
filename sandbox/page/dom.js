/** Building DOM nodes: the one place that turns descriptions into elements. Never innerHTML. */

const SVG = "http://www.w3.org/2000/svg";

/**
 * An element with attributes, listeners (`on`), data attributes (`data`) and children.
 * Attributes that are null, undefined or false are left out; true becomes an empty one.
 */
export function make(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "on") {
      for (const [event, listener] of Object.entries(value)) node.addEventListener(event, listener);
    } else if (name === "data") {
      Object.assign(node.dataset, value);
    } else {
      node.setAttribute(name, value === true ? "" : value);
    }
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return node;
}

/** One of the line drawings in index.html, hidden from screen readers. */
export function icon(name) {
  const drawing = document.createElementNS(SVG, "svg");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `#icon-${name}`);
  drawing.setAttribute("class", "icon");
  drawing.setAttribute("aria-hidden", "true");
  drawing.append(use);
  return drawing;
}

/** Words that only a screen reader speaks. */
export function spoken(words) {
  return make("span", { class: "spoken" }, words);
}

/** A button that shows a drawing; its name is real text. */
export function iconButton(name, words, attributes = {}) {
  return make("button", { type: "button", class: "icon-button", title: words, ...attributes },
    icon(name), spoken(words));
}
