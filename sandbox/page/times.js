/** How times are written: the zone that was chosen, day and clock formats. Holds no clock. */

const CHOSEN_ZONE = "afterword-zone";
const changed = new EventTarget();

let zone = "UTC";

/** The zone in which the page writes times; UTC unless another was chosen. */
export const currentZone = () => zone;

/** Runs `listener` after another zone was chosen. */
export const onZoneChange = (listener) => changed.addEventListener("zone", listener);

/** Chooses a zone for every time on the page, and remembers it. */
export function chooseZone(name) {
  zone = name;
  localStorage.setItem(CHOSEN_ZONE, name);
  changed.dispatchEvent(new Event("zone"));
}

/** The zone remembered from an earlier visit, if this browser still knows it. */
export function restoreZone() {
  const remembered = localStorage.getItem(CHOSEN_ZONE);
  if (remembered && zones().includes(remembered)) zone = remembered;
  return zone;
}

/** UTC, this computer's zone, then all others that the browser knows. */
export function zones() {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return [...new Set(["UTC", own, ...Intl.supportedValuesOf("timeZone")])];
}

function format(moment, options) {
  return new Intl.DateTimeFormat("en-GB", { timeZone: zone, ...options }).format(new Date(moment));
}

/** "09:14" */
export const clockTime = (moment) => format(moment, { hour: "2-digit", minute: "2-digit" });

/** "Sunday 22 November 2026" */
export function day(moment) {
  const options = { weekday: "long", day: "numeric", month: "long", year: "numeric" };
  return format(moment, options).replace(",", "");
}

/** "Sunday 22 November 2026, 09:14" */
export const dayAndTime = (moment) => `${day(moment)}, ${clockTime(moment)}`;

/** "UTC", "CET", "GMT-3": the short name of the zone at that moment. */
export function zoneName(moment) {
  const parts = new Intl.DateTimeFormat("en-GB", { timeZone: zone, timeZoneName: "short" });
  return parts.formatToParts(new Date(moment)).find((part) => part.type === "timeZoneName").value;
}
