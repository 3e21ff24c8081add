/** How the page looks to this visitor: light or dark, guide open or folded; remembered here. */

const THEME = "afterword-theme";
const GUIDE = "afterword-guide";

/** Light or dark follows the system until the button is pressed. */
export function offerTheme() {
  const button = document.getElementById("theme");
  const system = matchMedia("(prefers-color-scheme: dark)");
  let chosen = localStorage.getItem(THEME);

  const isDark = () => (chosen ? chosen === "dark" : system.matches);
  const show = () => {
    if (chosen) document.documentElement.dataset.theme = chosen;
    button.textContent = isDark() ? "Light colours" : "Dark colours";
  };

  button.addEventListener("click", () => {
    chosen = isDark() ? "light" : "dark";
    localStorage.setItem(THEME, chosen);
    show();
  });
  system.addEventListener("change", show);
  show();
}

/** The guide stays as it was left. */
export function rememberGuide() {
  const guide = document.querySelector("#guide details");
  if (localStorage.getItem(GUIDE) === "folded") guide.open = false;
  guide.addEventListener("toggle", () => {
    localStorage.setItem(GUIDE, guide.open ? "open" : "folded");
  });
}
