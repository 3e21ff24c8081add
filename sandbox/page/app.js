/**
 * The page's starting point: reads the state, makes a phone for each person, follows the stream.
 *
 * Hooks that browser tests may rely on:
 * - a phone: section[data-user="101"], named "Ann, former client"
 * - a message: [data-message="12"] (also data-from="bot" or "user"), its words in .words
 * - answers under a message: <button> with the label as its text; url buttons too (or <a>)
 * - text box: "Message as Ann"; buttons "Send", "Attach", "Commands", "Start", "Unblock the bot"
 * - phone menu: "More about Ann's phone"; lock screen list: "What Ann's lock screen showed (1)"
 * - own messages: "Edit this message"; toasts .toast, alerts role=alertdialog, trouble .trouble
 * - a link to the bot opens the menu "Open this link on" with "Ann's phone", ..., "Copy the link"
 * - clock: #clock with <time datetime>; "Jump an hour" / "Jump a day" / "Jump a week" /
 *   "Jump four weeks"; #clock-status says "It is now ..."; main[aria-busy=true] while it moves
 * - html[data-ready] once the first state is shown and the stream is open
 */

import * as api from "./api.js";
import { ClockBar } from "./clock.js";
import { make } from "./dom.js";
import { listen } from "./events.js";
import { closeDialogs, offerPeople } from "./people.js";
import { offerTheme, rememberGuide } from "./look.js";
import { openMenu } from "./menu.js";
import { Phone, roleName } from "./phone.js";
import { onZoneChange } from "./times.js";

const main = document.querySelector("main");
const notice = document.getElementById("notice");
const phones = new Map();
const waiting = [];
let bot = null;
let isReading = false;

const clock = new ClockBar((busy) => {
  if (busy) main.setAttribute("aria-busy", "true");
  else main.removeAttribute("aria-busy");
});

/** Reads everything anew; events that come meanwhile are applied afterwards. */
async function readState() {
  if (isReading) return;
  isReading = true;
  try {
    const overview = await api.overview();
    bot = overview.bot;
    clock.show(overview.now);
    const users = await api.users();
    for (const user of users) addPhone(user);
    forgetOthers(new Set(users.map((user) => user.id)));
    await Promise.all([...phones.values()].map(async (phone) => {
      phone.load(await api.chat(phone.user.id));
    }));
    notice.textContent = "";
    document.documentElement.dataset.ready = "yes";
  } catch (problem) {
    if (!(problem instanceof api.Refused)) throw problem;
    notice.textContent = problem.message;
  } finally {
    isReading = false;
    for (const event of waiting.splice(0)) apply(event);
  }
}

function addPhone(user) {
  if (phones.has(user.id)) return phones.get(user.id).setUser(user);
  const badge = make("span", { class: "count", hidden: true });
  const phone = new Phone(user, bot, openBotLink, () => {
    badge.hidden = phone.unread === 0;
    badge.textContent = String(phone.unread);
    badge.setAttribute("aria-label", `${phone.unread} unread`);
  });
  phones.set(user.id, phone);
  document.getElementById("phones").append(phone.node);
  document.querySelector("#strip ul").append(make("li", {},
    make("a", { href: `#phone-${user.id}` }, user.first_name, badge)));
  document.documentElement.classList.toggle("many", phones.size > 3);
  return undefined;
}

/** After the sandbox was started anew, people who were added before are gone. */
function forgetOthers(present) {
  for (const [id, phone] of phones) {
    if (present.has(id)) continue;
    phone.node.remove();
    document.querySelector(`#strip a[href="#phone-${id}"]`).parentElement.remove();
    phones.delete(id);
  }
}

/** In Telegram a link opens on the phone that it was sent to; here one says which. */
function openBotLink(payload, address, anchor) {
  const items = [...phones.values()].map((phone) => ({
    label: `${phone.user.first_name}'s phone`,
    hint: roleName(phone.user),
    choose: async () => {
      phone.focus();
      await phone.send({ text: payload ? `/start ${payload}` : "/start" });
    },
  }));
  openMenu(anchor, "Open this link on", [...items,
    { label: "Copy the link", choose: () => copy(address) }]);
}

async function copy(address) {
  try {
    await navigator.clipboard.writeText(address);
    notice.textContent = "The link is copied.";
  } catch {
    notice.textContent = `The browser does not allow copying. The link is ${address}`;
  }
}

function apply(event) {
  if (event.type === "clock") clock.show(event.now);
  else if (event.type === "user") addUser(event.user);
  else phones.get(event.user)?.receive(event);
}

async function addUser(user) {
  const isNew = !phones.has(user.id);
  addPhone(user);
  if (!isNew) return;
  try {
    phones.get(user.id).load(await api.chat(user.id));
  } catch (problem) {
    if (!(problem instanceof api.Refused)) throw problem;
    notice.textContent = problem.message;
  }
}

function happened(event) {
  if (event.type === "reload") readState();
  else if (isReading || bot === null) waiting.push(event);
  else apply(event);
}

closeDialogs();
offerTheme();
rememberGuide();
offerPeople(() => Math.max(100, ...phones.keys()) + 1);
onZoneChange(() => { for (const phone of phones.values()) phone.log.redraw(); });
listen(happened, (isOpen) => {
  if (isOpen) readState();
  else notice.textContent = "The sandbox does not answer. Trying again…";
});
