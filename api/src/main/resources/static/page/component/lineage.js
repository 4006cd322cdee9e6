// What a revision was made of: the plan before it and the change; from here to whom has to be called.
import {changeWords, useChange} from "../change-words.js";
import {planAddress} from "../router.js";
import {html} from "../ui.js";

const MOST = 160; // Characters of a change that are shown.

export function Lineage({plan}) {
  const change = useChange(plan); // Without it, what it came from is told all the same.
  const text = change?.length > 0 && changeWords(change);
  return html`<p class="lineage">Planned from <a href=${planAddress(plan.parent)}>an earlier plan</a>${text && html` after a change: <span data-change>${
    text.length > MOST ? text.slice(0, MOST) + "…" : text}</span>`}${
    plan.editedByHand && html` around <a href=${planAddress(plan.id, "changes", {tab: "edited"})}>what was edited by hand</a>`};
    ${" "}<a href=${planAddress(plan.id, "changes", {tab: "differences"})}>what differs, and whom to call</a></p>`;
}
