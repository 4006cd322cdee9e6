// Light and dark: as the system has it, unless the reader chose. Also gives colours to those who draw on a canvas.
const STORED = "quarterback-theme";

/** The reader's choice: auto, light or dark. */
export function theme() {
  return document.documentElement.dataset.theme || "auto";
}

/** Takes a choice; it is kept in this browser. */
export function chooseTheme(choice) {
  if (choice === "auto") {
    delete document.documentElement.dataset.theme;
    localStorage.removeItem(STORED);
  } else {
    document.documentElement.dataset.theme = choice;
    localStorage.setItem(STORED, choice);
  }
  dispatchEvent(new Event("theme"));
}

/** The colour that a token of tokens.css has at present, as a canvas takes it: paint("kept"). */
export function paint(token) {
  const probe = document.createElement("span");
  probe.style.color = "var(--" + token + ")";
  document.body.append(probe);
  const colour = getComputedStyle(probe).color;
  probe.remove();
  return colour;
}

/** Calls back when colours change, by choice or by the system; gives what ends that. */
export function onTheme(listener) {
  const system = matchMedia("(prefers-color-scheme: dark)");
  addEventListener("theme", listener);
  system.addEventListener("change", listener);
  return () => {
    removeEventListener("theme", listener);
    system.removeEventListener("change", listener);
  };
}

const stored = localStorage.getItem(STORED);
if (stored === "light" || stored === "dark") {
  document.documentElement.dataset.theme = stored;
}
