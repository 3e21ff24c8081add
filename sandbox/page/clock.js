/** The bar with the bot's clock: what time it is there, jumping ahead, and the zone of the page. */

import * as api from "./api.js";
import { clockTime, currentZone, chooseZone, dayAndTime, day, restoreZone, zoneName, zones }
  from "./times.js";
import { make } from "./dom.js";

/** The bot's clock may run by itself or stand still, so the page asks instead of counting. */
const LOOK_MILLISECONDS = 20000;

/** Shows the clock and moves it. `busy(true|false)` is told while the bot catches up. */
export class ClockBar {
  #busy;
  #moving = false;

  constructor(busy) {
    this.#busy = busy;
    this.time = document.querySelector("#clock time");
    this.zone = document.querySelector("#clock .zone");
    this.status = document.getElementById("clock-status");
    for (const button of document.querySelectorAll("[data-advance]")) {
      button.addEventListener("click", () => this.#move({ advance: button.dataset.advance }));
    }
    this.#listenToLeap();
    this.#offerZones();
    setInterval(() => this.#look(), LOOK_MILLISECONDS);
  }

  /** Shows this moment (ISO 8601, UTC). */
  show(now) {
    this.now = now;
    this.time.setAttribute("datetime", now);
    this.time.replaceChildren(
      make("span", { class: "clock-day" }, `${day(now)}, `),
      make("span", { class: "clock-time" }, clockTime(now)));
    this.zone.textContent = zoneName(now);
    this.zone.title = currentZone();
  }

  async #look() {
    if (this.#moving || document.hidden) return;
    try {
      this.show(await api.now());
    } catch (problem) {
      // The live stream already tells when the sandbox is gone.
      if (!(problem instanceof api.Refused)) throw problem;
    }
  }

  async #move(move) {
    if (this.#moving) return;
    this.#setMoving(true);
    try {
      this.show(await api.moveClock(move));
      this.status.textContent = `It is now ${dayAndTime(this.now)} ${zoneName(this.now)}.`;
    } catch (problem) {
      if (!(problem instanceof api.Refused)) throw problem;
      this.status.textContent = problem.message;
    } finally {
      this.#setMoving(false);
    }
  }

  /** Buttons stay focusable meanwhile, so that nobody on a keyboard loses their place. */
  #setMoving(moving) {
    this.#moving = moving;
    for (const button of document.querySelectorAll("[data-advance], #leap button")) {
      button.setAttribute("aria-disabled", String(moving));
    }
    if (moving) this.status.textContent = "The clock is moving, the bot does what is due…";
    this.#busy(moving);
  }

  #listenToLeap() {
    const form = document.getElementById("leap");
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const { when, asleep } = form.elements;
      const move = { set: `${when.value}${when.value.length === 16 ? ":00" : ""}Z` };
      await this.#move(asleep.checked ? { ...move, asleep: true } : move);
    });
    const box = form.closest("details");
    box.addEventListener("toggle", () => {
      if (box.open && this.now) form.elements.when.value = this.now.slice(0, 16);
    });
    box.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      box.open = false;
      box.querySelector("summary").focus();
    });
  }

  #offerZones() {
    const select = document.getElementById("zone");
    const chosen = restoreZone();
    select.append(...zones().map((name) =>
      make("option", { value: name, selected: name === chosen }, name.replaceAll("_", " "))));
    select.addEventListener("change", () => {
      chooseZone(select.value);
      if (this.now) this.show(this.now);
    });
  }
}
