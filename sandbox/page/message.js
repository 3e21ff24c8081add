/** One message as nodes: words, picture, voice, document, marks and buttons. */

import { icon, make, spoken } from "./dom.js";
import { isOpenable, startPayload } from "./links.js";
import { words } from "./text.js";
import { clockTime, dayAndTime } from "./times.js";

/**
 * The node of one message. `phone` = {user, botName, actions, quoted(id), tap(message, button,
 * node), edit(message)}; `canEdit` adds the pencil.
 */
export function messageNode(message, phone, canEdit) {
  const mine = message.from === "user";
  const writer = mine ? phone.user.first_name : phone.botName;
  return make("article", {
    class: `message ${mine ? "from-user" : "from-bot"}`,
    "aria-label": `${writer}, ${clockTime(message.date)}`,
    tabindex: "-1",
    data: { message: message.message_id, from: message.from },
  },
    make("div", { class: "bubble" },
      message.forwarded ? make("p", { class: "forwarded" }, "Forwarded") : null,
      quote(message, phone),
      ...attachments(message, writer),
      body(message, phone),
      marks(message, canEdit ? phone : null)),
    keyboard(message, phone));
}

/** What a message says in a few words: for quotations, notifications and alternative texts. */
export function summary(message) {
  const said = unspoiled(message.text ?? message.caption ?? "", message.entities);
  const kind = kindOf(message);
  if (kind && said) return `${kind}: ${said}`;
  return kind || said;
}

function kindOf(message) {
  if (message.photo) return "Photo";
  if (message.voice) return `Voice note, ${message.voice.duration} s`;
  if (message.document) return `Document ${message.document.file_name}`;
  if (message.sticker !== null) return `Sticker ${message.sticker}`.trim();
  return message.text === null && message.caption === null ? "Something that is not drawn here" : "";
}

/** Telegram covers hidden words in notifications and quotations too. */
function unspoiled(text, entities) {
  let shown = text;
  for (const { type, offset, length } of entities ?? []) {
    if (type !== "spoiler") continue;
    shown = shown.slice(0, offset) + "▒".repeat(length) + shown.slice(offset + length);
  }
  return shown;
}

function quote(message, phone) {
  if (!message.reply_to) return null;
  const original = phone.quoted(message.reply_to);
  const said = original ? summary(original).slice(0, 90) : "a message that was deleted";
  return make("p", { class: "reply-quote" }, spoken("In reply to: "), said);
}

function attachments(message, writer) {
  const nodes = [];
  if (message.photo) nodes.push(picture(message, writer));
  if (message.voice) {
    nodes.push(make("audio", {
      controls: true, preload: "none", src: message.voice.url,
      "aria-label": `Voice note from ${writer}, ${message.voice.duration} seconds`,
    }));
  }
  if (message.document) {
    nodes.push(make("a", {
      class: "document", href: message.document.url, download: message.document.file_name,
    }, icon("document"), make("span", {}, message.document.file_name), spoken(", download")));
  }
  const isDrawn = nodes.length > 0 || !kindOf(message);
  return isDrawn ? nodes : [make("p", { class: "other-kind" }, kindOf(message))];
}

function picture(message, writer) {
  const { url, width, height } = message.photo;
  const said = message.caption ? message.caption.slice(0, 80) : `from ${writer}`;
  const open = () => enlarge(url, said);
  return make("button", { type: "button", class: "photo", on: { click: open } },
    make("img", { src: url, width, height, alt: `Photo: ${said}. Enlarge` }));
}

/** Shows a photo large; the browser gives Escape and the way back to where one was. */
function enlarge(url, said) {
  const dialog = document.getElementById("enlarged");
  dialog.querySelector("img").src = url;
  dialog.querySelector("img").alt = said;
  dialog.showModal();
}

function body(message, phone) {
  const text = message.text ?? message.caption;
  if (!text) return null;
  return make("div", { class: "words", dir: "auto" },
    words(text, message.entities, phone.actions));
}

function marks(message, phone) {
  const nodes = [];
  if (phone) {
    nodes.push(make("button", {
      type: "button", class: "edit", title: "Edit", on: { click: () => phone.edit(message) },
    }, icon("pencil"), spoken("Edit this message")));
  }
  if (message.voice) nodes.push(make("span", {}, `${message.voice.duration} s`));
  if (message.silent) nodes.push(make("span", { title: "Arrived without a sound" }, "silent"));
  if (message.protected) {
    nodes.push(make("span", { title: "Cannot be forwarded or saved" }, "protected"));
  }
  if (message.edited) nodes.push(make("span", { title: dayAndTime(message.edited) }, "edited"));
  nodes.push(make("time", { datetime: message.date, title: dayAndTime(message.date) },
    clockTime(message.date)));
  return make("p", { class: "marks" }, nodes);
}

function keyboard(message, phone) {
  if (!message.buttons?.length) return null;
  const rows = message.buttons.map((row) => make("div", { class: "button-row" },
    row.map((button) => (button.url ? linkButton(button, phone) : dataButton(button, message, phone)))));
  return make("div", { class: "keyboard", role: "group", "aria-label": "Answers" }, rows);
}

function dataButton(button, message, phone) {
  return make("button", {
    type: "button", dir: "auto", data: { data: button.data },
    on: { click: (event) => phone.tap(message, button, event.currentTarget) },
  }, make("span", {}, button.label));
}

function linkButton(button, phone) {
  const payload = startPayload(button.url, phone.actions.botUsername);
  if (payload === null && isOpenable(button.url)) {
    return make("a", {
      class: "button", dir: "auto", href: button.url, target: "_blank", rel: "noreferrer noopener",
    }, make("span", {}, button.label), icon("out"));
  }
  return make("button", {
    type: "button", dir: "auto", "aria-haspopup": "menu",
    on: {
      click: (event) => phone.actions.openBot(payload ?? "", button.url, event.currentTarget),
    },
  }, make("span", {}, button.label), icon("out"));
}
