/** One phone: its owner, the chat with the bot, what happens in it, and blocking the bot. */

import * as api from "./api.js";
import { Composer } from "./composer.js";
import { icon, iconButton, make } from "./dom.js";
import { LockScreen } from "./lockscreen.js";
import { MessageLog } from "./log.js";
import { openMenu } from "./menu.js";

const TYPING_MILLISECONDS = 5000;
const TOAST_MILLISECONDS = 5000;
const ANSWER_MILLISECONDS = 15000;
const ROLES = { client: "former client", therapist: "therapist", admin: "admin" };

/** What a role is called on the page. */
export const roleName = (user) => ROLES[user.role] ?? "visitor";

/** A phone. `bot` = {first_name, username}; `openBot(payload, address, anchor)` offers phones. */
export class Phone {
  #waiting = new Map();
  #answered = new Set();
  #typingTimer = 0;
  #toastTimer = 0;
  unread = 0;

  constructor(user, bot, openBot, onUnread) {
    this.user = user;
    this.onUnread = onUnread;
    const name = user.first_name;
    this.composer = new Composer(name, (message) => this.send(message));
    this.lock = new LockScreen(name, bot.first_name);
    this.log = new MessageLog({
      user,
      botName: bot.first_name,
      actions: { botUsername: bot.username, openBot, command: (text) => this.send({ text }) },
      tap: (message, button, node) => this.#tap(message, button, node),
      edit: (message) => this.composer.edit(message),
    }, `Messages between ${name} and ${bot.first_name}`);
    this.#build(bot);
    this.#showBlocked();
  }

  /** Everything as GET /sim/users/<id>/chat tells it. */
  load(chat) {
    this.#describe(chat);
    this.composer.commands = chat.commands;
    this.setUser(chat.user);
    this.log.replace(chat.messages);
    this.#setTyping(chat.typing);
    this.#showFirstContact();
  }

  setUser(user) {
    Object.assign(this.user, user);
    this.#showBlocked();
  }

  /** Sends as this person; resolves to whether it went through. */
  async send(message) {
    return (await this.#ask(() => api.send(this.user.id, message))) !== null;
  }

  /** Brings the phone into view with the cursor in its text box. */
  focus() {
    this.node.scrollIntoView({ block: "nearest" });
    (this.user.blocked ? this.unblock : this.composer.area).focus();
  }

  /** One event of the live stream. */
  receive(event) {
    if (event.type === "message") this.#arrived(event.message);
    else if (event.type === "edit") this.log.put(event.message);
    else if (event.type === "delete") this.log.remove(event.message_ids);
    else if (event.type === "toast") this.#tapAnswered(event);
    else if (event.type === "typing") this.#setTyping(true);
    else if (event.type === "commands") this.#introduced(event.commands);
    this.#showFirstContact();
  }

  /** A bot that has just started sets its commands and its description together. */
  async #introduced(commands) {
    this.composer.commands = commands;
    if (this.log.size > 0) return;
    const chat = await this.#ask(() => api.chat(this.user.id));
    if (chat) this.#describe(chat);
  }

  #describe(chat) {
    this.description.textContent = chat.bot_description || "This bot has no description yet.";
  }

  #arrived(message) {
    const isNew = !this.log.has(message.message_id);
    this.log.put(message);
    if (message.from !== "bot") return;
    this.#setTyping(false);
    if (!isNew || this.node.contains(document.activeElement)) return;
    this.lock.push(message);
    this.unread += 1;
    this.onUnread();
  }

  #build(bot) {
    const name = this.user.first_name;
    const options = iconButton("more", `More about ${name}'s phone`,
      { "aria-haspopup": "menu", "aria-expanded": "false" });
    options.addEventListener("click", () => openMenu(options, `${name}'s phone`, this.#options()));
    this.typing = make("p", { class: "presence" }, "bot");
    this.description = make("p", { class: "description", dir: "auto" });
    this.firstContact = make("div", { class: "first-contact" },
      make("h3", {}, "What can this bot do?"), this.description,
      make("button", { type: "button", class: "primary",
        on: { click: () => this.send({ text: "/start" }) } }, "Start"));
    this.unblock = make("button", { type: "button", class: "primary",
      on: { click: () => this.#setBlocked(false) } }, "Unblock the bot");
    this.blockedNote = make("div", { class: "blocked", hidden: true },
      make("p", {}, `${name} has blocked the bot.`), this.unblock);
    this.toast = make("p", { class: "toast", role: "status" });
    this.trouble = make("p", { class: "trouble", role: "alert" });
    this.node = make("section", { class: "phone", id: `phone-${this.user.id}`, tabindex: "-1",
      "aria-label": `${name}, ${roleName(this.user)}`, data: { user: this.user.id } },
      make("header", { class: "owner" },
        make("h2", {}, name), make("p", {}, roleName(this.user)), this.lock.bell, options),
      make("div", { class: "screen" },
        make("div", { class: "chat-head" },
          make("span", { class: "avatar", "aria-hidden": "true" }, icon("bookmark")),
          make("div", {}, make("p", { class: "bot-name" }, bot.first_name), this.typing)),
        make("div", { class: "chat" }, this.log.list, this.firstContact, this.lock.node,
          this.log.newer, this.toast),
        this.trouble, this.composer.node, this.blockedNote));
    this.node.addEventListener("focusin", () => {
      this.lock.clear();
      this.unread = 0;
      this.onUnread();
    });
  }

  #options() {
    return this.user.blocked
      ? [{ label: "Unblock the bot", choose: () => this.#setBlocked(false) }]
      : [{ label: "Block the bot", hint: "as people do when they have had enough",
        choose: () => this.#setBlocked(true) }];
  }

  async #setBlocked(blocked) {
    const user = await this.#ask(() => api.setBlocked(this.user.id, blocked));
    if (!user) return;
    this.setUser(user);
    this.focus();
  }

  #showBlocked() {
    const blocked = Boolean(this.user.blocked);
    this.composer.node.hidden = blocked;
    this.blockedNote.hidden = !blocked;
    this.node.classList.toggle("is-blocked", blocked);
  }

  #showFirstContact() {
    this.firstContact.hidden = this.log.size > 0;
    this.log.list.classList.toggle("empty", this.log.size === 0);
  }

  async #tap(message, button, node) {
    node.setAttribute("aria-busy", "true");
    const tapped = await this.#ask(() => api.tap(this.user.id, message.message_id, button.data));
    const done = () => node.removeAttribute("aria-busy");
    if (!tapped || this.#answered.delete(tapped.callback_query_id)) return done();
    this.#waiting.set(tapped.callback_query_id, done);
    setTimeout(done, ANSWER_MILLISECONDS);
    return undefined;
  }

  /** The answer may come before the tap itself is confirmed to this page. */
  #tapAnswered(event) {
    const done = this.#waiting.get(event.callback_query_id);
    if (done) done();
    else this.#answered.add(event.callback_query_id);
    this.#waiting.delete(event.callback_query_id);
    if (!event.text) return;
    if (event.alert) this.#alert(event.text);
    else this.#say(event.text);
  }

  #say(text) {
    this.toast.textContent = text;
    clearTimeout(this.#toastTimer);
    this.#toastTimer = setTimeout(() => { this.toast.textContent = ""; }, TOAST_MILLISECONDS);
  }

  /** An alert waits for OK; it covers this phone only, the others go on. */
  #alert(text) {
    const back = this.node.contains(document.activeElement) ? document.activeElement : null;
    const ok = make("button", { type: "button", class: "primary" }, "OK");
    const box = make("div", { class: "alert", role: "alertdialog", "aria-label": text },
      make("p", { dir: "auto" }, text), ok);
    const close = () => {
      box.remove();
      if (back?.isConnected) back.focus();
    };
    ok.addEventListener("click", close);
    box.addEventListener("keydown", (event) => { if (event.key === "Escape") close(); });
    this.node.querySelector(".chat").append(box);
    if (back) ok.focus();
  }

  #setTyping(typing) {
    clearTimeout(this.#typingTimer);
    this.typing.textContent = typing ? "typing…" : "bot";
    if (typing) this.#typingTimer = setTimeout(() => this.#setTyping(false), TYPING_MILLISECONDS);
  }

  /** What the API answers, or null after showing why not. */
  async #ask(question) {
    this.trouble.textContent = "";
    try {
      return await question();
    } catch (problem) {
      if (!(problem instanceof api.Refused)) throw problem;
      this.trouble.textContent = problem.message;
      return null;
    }
  }
}
