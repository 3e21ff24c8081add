/** What the lock screen would show: a preview that fades, and a list that stays. */

import { iconButton, make } from "./dom.js";
import { summary } from "./message.js";
import { dayAndTime } from "./times.js";

const SHOWN_CHARACTERS = 120;
const SHOWN_MILLISECONDS = 6000;
const STACKED = 3;

/** The notifications of one phone. `node` lies over the chat, `bell` opens the list. */
export class LockScreen {
  #pushes = [];
  #name;
  #botName;

  constructor(name, botName) {
    this.#name = name;
    this.#botName = botName;
    // Screen readers already hear the message itself; the list can be opened with the bell.
    this.node = make("div", { class: "lock-screen", "aria-hidden": "true" });
    this.bell = iconButton("bell", this.#title(), { class: "icon-button bell",
      "aria-haspopup": "dialog", on: { click: () => this.#open() } });
    this.count = make("span", { class: "count", "aria-hidden": "true", hidden: true });
    this.bell.append(this.count);
  }

  /** A message arrived while nobody was in this chat. */
  push(message) {
    const text = summary(message).replace(/\s+/g, " ");
    const short = text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
    this.#pushes.push({ text: short, at: message.date, silent: message.silent });
    const preview = make("div", { class: "push" },
      make("strong", {}, this.#botName), make("p", { dir: "auto" }, short));
    this.node.prepend(preview);
    while (this.node.children.length > STACKED) this.node.lastChild.remove();
    setTimeout(() => preview.remove(), SHOWN_MILLISECONDS);
    this.#count();
  }

  /** Someone is in the chat now: a real phone would take its notifications away. */
  clear() {
    this.node.replaceChildren();
  }

  #title() {
    const many = this.#pushes.length;
    return `What ${this.#name}'s lock screen showed${many ? ` (${many})` : ""}`;
  }

  #count() {
    this.bell.title = this.#title();
    this.bell.querySelector(".spoken").textContent = this.#title();
    this.count.textContent = String(this.#pushes.length);
    this.count.hidden = false;
  }

  #open() {
    const dialog = document.getElementById("pushes");
    dialog.querySelector("h2").textContent = `What ${this.#name}'s lock screen showed`;
    const items = this.#pushes.toReversed().map((push) => make("li", {},
      make("p", { class: "push-head" }, make("strong", {}, this.#botName),
        make("time", { datetime: push.at }, dayAndTime(push.at))),
      make("p", { dir: "auto" }, push.text),
      push.silent ? make("p", { class: "quiet-note" }, "Arrived without a sound") : null));
    dialog.querySelector("ul").replaceChildren(...items);
    dialog.querySelector(".none").hidden = items.length > 0;
    dialog.showModal();
  }
}
