/** Where a person writes: text, commands, voice notes, photos, odd things; editing an own message. */

import { iconButton, make } from "./dom.js";
import { openMenu } from "./menu.js";

const ODD_THINGS = [
  ["A sticker", { sticker: true }],
  ["A contact", { contact: true }],
  ["A place on the map", { location: true }],
  ["A poll", { poll: true }],
  ["A forwarded message", { text: "Something someone else wrote.", forward: true }],
];

/** The form under a chat. `send(message)` resolves to whether it went through. */
export class Composer {
  #send;
  #commands = [];
  #editing = null;

  constructor(name, send) {
    this.#send = send;
    this.area = make("textarea", { rows: "1", "aria-label": `Message as ${name}`,
      placeholder: "Message", enterkeyhint: "send", dir: "auto", autocomplete: "off" });
    this.file = make("input", { type: "file", accept: "image/*", hidden: true, tabindex: "-1",
      "aria-label": `Photo from this computer, as ${name}` });
    this.editNote = make("p", { class: "edit-note", hidden: true }, "Editing your message ",
      make("button", { type: "button", class: "link", on: { click: () => this.#stopEditing() } },
        "Cancel editing"));
    const attach = iconButton("plus", "Attach", { "aria-haspopup": "menu", "aria-expanded": "false" });
    const commands = iconButton("slash", "Commands",
      { "aria-haspopup": "menu", "aria-expanded": "false" });
    attach.addEventListener("click", () => openMenu(attach, "Attach", this.#attachments()));
    commands.addEventListener("click", () => openMenu(commands, "Commands", this.#commandItems()));
    this.node = make("form", { class: "composer", "aria-label": `Write as ${name}` },
      this.editNote,
      make("div", { class: "writing" }, attach, commands, this.area, this.file,
        make("button", { type: "submit", class: "send" }, "Send")));
    this.#listen();
  }

  set commands(list) {
    this.#commands = list ?? [];
  }

  /** Loads an own message, to be sent again in its place. */
  edit(message) {
    this.#editing = message.message_id;
    this.editNote.hidden = false;
    this.area.value = message.text ?? message.caption;
    this.#grow();
    this.area.focus();
    this.area.setSelectionRange(this.area.value.length, this.area.value.length);
  }

  #listen() {
    this.node.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.area.addEventListener("input", () => this.#grow());
    this.area.addEventListener("keydown", (event) => {
      // While an input method composes a word, Enter belongs to it.
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
        event.preventDefault();
        this.#submit();
      } else if (event.key === "Escape" && this.#editing !== null) {
        this.#stopEditing();
      }
    });
    this.file.addEventListener("change", () => this.#sendFile());
  }

  async #submit() {
    const text = this.area.value.trim();
    if (!text) return;
    const message = this.#editing === null ? { text } : { text, edit_of: this.#editing };
    this.#stopEditing();
    await this.#sendOrKeep(message, text);
  }

  /** When it does not go through, the words stay in the box. */
  async #sendOrKeep(message, text) {
    this.area.value = "";
    this.#grow();
    if (await this.#send(message)) return;
    if (this.area.value === "") this.area.value = text;
    this.#grow();
  }

  #stopEditing() {
    if (this.#editing === null) return;
    this.#editing = null;
    this.editNote.hidden = true;
    this.area.value = "";
    this.#grow();
    this.area.focus();
  }

  #attachments() {
    const odd = ODD_THINGS.map(([label, message]) => ({
      label, choose: () => this.#send(message),
    }));
    return [
      { label: "A sample voice note", choose: () => this.#send({ voice: { duration: 4 } }) },
      { label: "A sample photo", choose: () => this.#sendPhoto({}) },
      { label: "A photo from this computer", hint: "with what is written below",
        choose: () => this.file.click() },
      ...odd,
    ];
  }

  #commandItems() {
    if (this.#commands.length === 0) {
      return [{ label: "/start", hint: "The bot lists no commands here yet.",
        choose: () => this.#send({ text: "/start" }) }];
    }
    return this.#commands.map(({ command, description }) => ({
      label: `/${command}`, hint: description, choose: () => this.#send({ text: `/${command}` }),
    }));
  }

  async #sendFile() {
    const [file] = this.file.files;
    this.file.value = "";
    if (!file) return;
    const reader = new FileReader();
    reader.readAsDataURL(file);
    await new Promise((resolve) => reader.addEventListener("loadend", resolve));
    if (reader.result) await this.#sendPhoto({ data: reader.result.split(",")[1] });
  }

  /** What is written becomes the caption, as in Telegram. */
  async #sendPhoto(photo) {
    const caption = this.area.value.trim();
    await this.#sendOrKeep(caption ? { photo, caption } : { photo }, caption);
  }

  #grow() {
    this.area.style.height = "auto";
    this.area.style.height = `${this.area.scrollHeight + 2}px`;
  }
}
