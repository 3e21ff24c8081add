/** Adding a person: the small form that makes one more phone. */

import * as api from "./api.js";

/** Lets the form make people; `nextId()` is a free id. The new phone arrives by the live stream. */
export function offerPeople(nextId) {
  const dialog = document.getElementById("add-person");
  const form = dialog.querySelector("form");
  const problem = dialog.querySelector("[role=alert]");
  document.getElementById("add-person-open").addEventListener("click", () => {
    problem.textContent = "";
    form.reset();
    dialog.showModal();
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const { first_name: name, language_code: language, role } = form.elements;
    try {
      await api.addUser({ id: nextId(), first_name: name.value.trim(),
        language_code: language.value.trim(), role: role.value });
      dialog.close();
    } catch (refusal) {
      if (!(refusal instanceof api.Refused)) throw refusal;
      problem.textContent = refusal.message;
    }
  });
}

/** Every dialog of the page closes by its button and by a press outside; Escape is built in. */
export function closeDialogs() {
  for (const dialog of document.querySelectorAll("dialog")) {
    dialog.addEventListener("click", (event) => {
      const close = event.target.closest("[data-close]");
      if (close || event.target === dialog) dialog.close();
    });
  }
}
