// The head of the page: its name, where one is, light or dark, and the API key.
import {hasKey} from "../api.js";
import {update, useStored} from "../state.js";
import {chooseTheme, theme} from "../theme.js";
import {html, useState} from "../ui.js";

const NEXT = {auto: "dark", dark: "light", light: "auto"};
const SIGN = {auto: "◐", dark: "●", light: "○"};
const SAID = {auto: "as the system", dark: "dark", light: "light"};

export function Head({route}) {
  const [chosen, setChosen] = useState(theme());
  const choose = () => {
    chooseTheme(NEXT[chosen]);
    setChosen(NEXT[chosen]);
  };
  const keyNeeded = useStored(now => now.keyNeeded);
  const here = name => (route.path[0] === name && route.path.length === 1 ? "page" : undefined);
  return html`<header class="head">
    <a class="brand" href="#/plans"><img src="page/mark.svg" width="22" height="22" alt="" /> Quarterback</a>
    <nav aria-label="Main">
      <a href="#/plans" aria-current=${here("plans")}>Plans</a>
      <a href="#/new" aria-current=${here("new")}>New plan</a>
      <a href="#/quarters" aria-current=${here("quarters")}>Quarters</a>
      <a href="swagger-ui.html" target="_blank" rel="noopener" title="The requests for programs, in a window of their own">API <span aria-hidden="true">↗</span><span class="unseen">, for programs, in a window of its own</span></a>
    </nav>
    <div class="head-tools">
      ${(keyNeeded || hasKey()) && html`<button class="quiet" onClick=${() => update({keyAsked: true})}>API key</button>`}
      <button class="quiet" onClick=${choose} title=${"Colours: " + SAID[chosen]}>
        <span aria-hidden="true">${SIGN[chosen]}</span><span class="unseen">Colours: ${SAID[chosen]}; change</span>
      </button>
    </div>
  </header>`;
}
