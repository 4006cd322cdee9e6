// What a revision was made of: the plan before it and the change; from here to whom has to be called.
import {api} from "../api.js";
import {changeText} from "../operations.js";
import {planAddress} from "../router.js";
import {html, useEffect, useState} from "../ui.js";

const MOST = 160; // Characters of a change that are shown.
const asked = new Map(); // By plan, the promise of its change, which stays as it is.

export function Lineage({plan}) {
  const [change, setChange] = useState(null);
  useEffect(() => {
    if (!asked.has(plan.id)) {
      asked.set(plan.id, api.change(plan.id));
    }
    asked.get(plan.id).then(setChange, () => asked.delete(plan.id)); // Without it, what it came from is told all the same.
  }, [plan.id]);
  const text = change?.length > 0 && changeText(change);
  return html`<p class="lineage">Planned from <a href=${planAddress(plan.parent)}>an earlier plan</a>${text && html` after <code>${
    text.length > MOST ? text.slice(0, MOST) + "…" : text}</code>`}:
    ${" "}<a href=${planAddress(plan.id, "changes", {tab: "differences"})}>what differs, and whom to call</a></p>`;
}
