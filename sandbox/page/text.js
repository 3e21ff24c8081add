/** Words with formatting: from Bot API entities (UTF-16 offsets, as in JavaScript) to nodes. */

import { make } from "./dom.js";
import { isOpenable, startPayload } from "./links.js";

const PLAIN = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code",
};
const BLOCKS = new Set(["blockquote", "expandable_blockquote", "pre"]);

/**
 * Nodes for `text`. `actions` = {botUsername, openBot(payload, address, anchor), command(text)}.
 * Entities nest; one that sticks out of its parent is cut at the parent's end.
 */
export function words(text, entities, actions) {
  const ordered = [...(entities ?? [])].sort(
    (one, other) => one.offset - other.offset || other.length - one.length);
  return span(text, 0, text.length, ordered, actions);
}

function span(text, start, end, entities, actions) {
  const nodes = [];
  let position = start;
  let rest = entities;
  while (rest.length > 0) {
    const [entity, ...others] = rest;
    const from = Math.max(entity.offset, position);
    const to = Math.min(entity.offset + entity.length, end);
    rest = others;
    if (from >= to) continue;
    const inside = others.filter((other) => other.offset < to);
    rest = others.filter((other) => other.offset >= to);
    if (from > position) nodes.push(text.slice(position, from));
    nodes.push(formatted(entity, span(text, from, to, inside, actions),
      text.slice(from, to), actions));
    position = to;
    // A block ends its own line, so the line break after it would show as an empty line.
    if (BLOCKS.has(entity.type) && text[position] === "\n") position += 1;
  }
  if (position < end) nodes.push(text.slice(position, end));
  return nodes;
}

function formatted(entity, content, raw, actions) {
  if (entity.type in PLAIN) return make(PLAIN[entity.type], {}, content);
  switch (entity.type) {
    case "text_link": return link(entity.url, content, actions);
    case "url": return link(/^[a-z]+:/i.test(raw) ? raw : `https://${raw}`, content, actions);
    case "email": return link(`mailto:${raw}`, content, actions);
    case "phone_number": return link(`tel:${raw.replace(/[^\d+*#]/g, "")}`, content, actions);
    case "bot_command": return command(raw, content, actions);
    case "pre": return make("pre", { tabindex: "0" }, make("code", {}, content));
    case "blockquote": return make("blockquote", {}, content);
    case "expandable_blockquote": return folded(content);
    case "spoiler": return spoiler(content);
    default: return make("span", {}, content);
  }
}

/** A link: to the bot itself it opens a choice of phones, to the web it opens a new tab. */
function link(address, content, actions) {
  const payload = startPayload(address, actions.botUsername);
  if (payload !== null) {
    return make("button", {
      type: "button", class: "link", "aria-haspopup": "menu",
      on: { click: (event) => actions.openBot(payload, address, event.currentTarget) },
    }, content);
  }
  if (!isOpenable(address)) return make("span", {}, content);
  return make("a", { href: address, target: "_blank", rel: "noreferrer noopener" }, content);
}

function command(raw, content, actions) {
  return make("button", {
    type: "button", class: "link", on: { click: () => actions.command(raw) },
  }, content);
}

/** A long quotation, folded to three lines until it is opened. */
function folded(content) {
  const quote = make("blockquote", { class: "folded" }, content);
  const toggle = make("button", { type: "button", class: "link small", "aria-expanded": "false" },
    "Show all");
  toggle.addEventListener("click", () => {
    const open = quote.classList.toggle("folded") === false;
    toggle.setAttribute("aria-expanded", String(open));
    toggle.textContent = open ? "Show less" : "Show all";
  });
  return make("div", {}, quote, toggle);
}

/** Hidden words: covered, and out of reach of keyboard and screen reader until they are shown. */
function spoiler(content) {
  const hidden = make("span", { class: "covered", inert: true, tabindex: "-1" }, content);
  const show = make("button", { type: "button", class: "uncover" }, "Show hidden words");
  show.addEventListener("click", () => {
    hidden.inert = false;
    hidden.classList.remove("covered");
    show.remove();
    hidden.focus();
  });
  return make("span", { class: "spoiler" }, hidden, show);
}
