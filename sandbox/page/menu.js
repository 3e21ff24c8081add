/** Small menus in the top layer: one open at a time, arrow keys, Escape, focus goes back. */

import { make } from "./dom.js";

const GAP = 6;
let closeOpenMenu = null;

/**
 * Opens a menu beside `anchor`. Items: {label, hint?, choose()}; `title` names and heads it.
 * Opening it again from the same anchor closes it.
 */
export function openMenu(anchor, title, items) {
  if (anchor.getAttribute("aria-expanded") === "true") {
    closeOpenMenu?.();
    return;
  }
  closeOpenMenu?.();
  const buttons = items.map((item) => make("button", {
    type: "button", role: "menuitem", tabindex: "-1",
    on: { click: () => { close(); item.choose(); } },
  }, make("span", {}, item.label), item.hint ? make("small", {}, item.hint) : null));
  const menu = make("div", { class: "menu", popover: "manual" },
    make("p", { class: "menu-title", "aria-hidden": "true" }, title),
    make("div", { role: "menu", "aria-label": title }, buttons));

  function close(focusBack = true) {
    closeOpenMenu = null;
    document.removeEventListener("pointerdown", pressedElsewhere, true);
    removeEventListener("resize", close);
    anchor.setAttribute("aria-expanded", "false");
    const hadFocus = menu.contains(document.activeElement);
    menu.remove();
    if (focusBack && hadFocus && anchor.isConnected) anchor.focus();
  }

  function pressedElsewhere(event) {
    if (!menu.contains(event.target) && !anchor.contains(event.target)) close(false);
  }

  menu.addEventListener("keydown", (event) => {
    const at = buttons.indexOf(document.activeElement);
    const next = {
      ArrowDown: (at + 1) % buttons.length,
      ArrowUp: (at - 1 + buttons.length) % buttons.length,
      Home: 0,
      End: buttons.length - 1,
    }[event.key];
    if (next !== undefined) buttons[next].focus();
    else if (event.key === "Escape") close();
    else if (event.key === "Tab") close();
    if (next !== undefined || event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
    }
  });

  // Inside the phone, so that focus in the menu still counts as focus in the phone.
  (anchor.closest("dialog, section") ?? document.body).append(menu);
  menu.showPopover();
  place(menu, anchor);
  anchor.setAttribute("aria-expanded", "true");
  document.addEventListener("pointerdown", pressedElsewhere, true);
  addEventListener("resize", close);
  closeOpenMenu = close;
  buttons[0]?.focus();
}

/** Below the anchor when there is room, else above it; never outside the window. */
function place(menu, anchor) {
  const around = anchor.getBoundingClientRect();
  const { width, height } = menu.getBoundingClientRect();
  const fitsBelow = around.bottom + GAP + height <= innerHeight;
  const top = fitsBelow ? around.bottom + GAP : around.top - GAP - height;
  const left = Math.min(around.left, innerWidth - width - GAP);
  menu.style.top = `${Math.max(GAP, Math.min(top, innerHeight - height - GAP))}px`;
  menu.style.left = `${Math.max(GAP, left)}px`;
}
