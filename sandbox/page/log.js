/** The message list of one chat: in order, with day lines, edits in place, and a calm scroll. */

import { make } from "./dom.js";
import { messageNode } from "./message.js";
import { day } from "./times.js";

const NEAR_END_PIXELS = 90;
const EDITABLE_MESSAGES = 3;

/** Keeps the messages of one phone and shows them in `node`. */
export class MessageLog {
  #messages = new Map();
  #nodes = new Map();
  #phone;

  /** `phone` is what messageNode needs, except `quoted`, which the log knows itself. */
  constructor(phone, label) {
    this.#phone = { ...phone, quoted: (id) => this.#messages.get(id) };
    this.list = make("div", { role: "log", "aria-live": "polite", "aria-label": label,
      tabindex: "0", class: "log" });
    this.newer = make("button", { type: "button", class: "newer", hidden: true,
      on: { click: () => this.scrollToEnd() } }, "New messages below");
    this.list.addEventListener("scroll", () => {
      if (this.#isNearEnd()) this.newer.hidden = true;
    }, { passive: true });
  }

  get size() {
    return this.#messages.size;
  }

  has(messageId) {
    return this.#messages.has(messageId);
  }

  /** Shows exactly these messages, without reading them all out. */
  replace(messages) {
    this.list.setAttribute("aria-busy", "true");
    this.#messages = new Map(messages.map((message) => [message.message_id, message]));
    this.#nodes.clear();
    this.list.replaceChildren();
    for (const message of this.#inOrder()) this.#draw(message);
    this.#arrange();
    this.scrollToEnd();
    this.list.removeAttribute("aria-busy");
  }

  /** Adds a message, or shows its new state in the same place. */
  put(message) {
    const isNew = !this.#messages.has(message.message_id);
    const follow = message.from === "user" || this.#isNearEnd() || !this.#isInUse();
    this.#messages.set(message.message_id, message);
    this.#draw(message);
    this.#arrange();
    if (follow) this.scrollToEnd();
    else if (isNew) this.newer.hidden = false;
  }

  remove(messageIds) {
    for (const id of messageIds) {
      this.#messages.delete(id);
      const node = this.#nodes.get(id);
      if (node?.contains(document.activeElement)) this.list.focus();
      node?.remove();
      this.#nodes.delete(id);
    }
    this.#arrange();
  }

  /** Draws everything again, as after another time zone was chosen. */
  redraw() {
    this.replace([...this.#messages.values()]);
  }

  scrollToEnd() {
    this.list.scrollTop = this.list.scrollHeight;
    this.newer.hidden = true;
  }

  #inOrder() {
    return [...this.#messages.values()].sort((one, other) => one.message_id - other.message_id);
  }

  #isNearEnd() {
    const { scrollHeight, scrollTop, clientHeight } = this.list;
    return scrollHeight - scrollTop - clientHeight < NEAR_END_PIXELS;
  }

  #isInUse() {
    return this.list.closest("section")?.contains(document.activeElement) ?? false;
  }

  #draw(message) {
    const id = message.message_id;
    const old = this.#nodes.get(id);
    const node = messageNode(message, this.#phone, this.#isEditable(message));
    this.#nodes.set(id, node);
    if (!old) {
      const next = this.#inOrder().find((other) => other.message_id > id);
      this.list.insertBefore(node, this.#nodes.get(next?.message_id) ?? null);
      return;
    }
    const focused = old.contains(document.activeElement) ? document.activeElement : null;
    old.replaceWith(node);
    if (focused) this.#focusAlike(node, focused);
  }

  /** Whoever was on a button of an edited message stays there, or on the message itself. */
  #focusAlike(node, focused) {
    const buttons = [...node.querySelectorAll("button, a")];
    const alike = buttons.find((button) => button.textContent === focused.textContent);
    (alike ?? node).focus({ preventScroll: true });
  }

  #isEditable(message) {
    if (message.from !== "user" || !(message.text ?? message.caption) || message.forwarded) return false;
    const own = this.#inOrder().filter((other) => other.from === "user");
    return own.slice(-EDITABLE_MESSAGES).includes(message);
  }

  /** Day lines, and pencils only on the last few messages. Touches only what has to change,
   * because a screen reader reads out whatever is added. */
  #arrange() {
    let before = null;
    for (const message of this.#inOrder()) {
      const node = this.#nodes.get(message.message_id);
      const today = day(message.date);
      const above = node.previousElementSibling;
      const line = above?.classList.contains("day") ? above : null;
      if (today === before) line?.remove();
      else if (line?.textContent !== today) {
        line?.remove();
        node.before(make("p", { class: "day" }, make("span", {}, today)));
      }
      before = today;
      const pencil = node.querySelector(".edit");
      if (pencil && !this.#isEditable(message)) pencil.remove();
    }
    for (const line of this.list.querySelectorAll(".day + .day")) line.previousElementSibling.remove();
    if (this.list.lastElementChild?.classList.contains("day")) this.list.lastElementChild.remove();
  }
}
