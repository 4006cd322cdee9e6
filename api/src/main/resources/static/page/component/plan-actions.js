// What can be done with a plan as a whole: stop, delete.
import {count} from "../format.js";
import {isActive, removePlan, stopPlan} from "../plans.js";
import {go} from "../router.js";
import {notify, state} from "../state.js";
import {html, useState} from "../ui.js";

export function PlanActions({plan}) {
  const [asked, setAsked] = useState(false);
  const attempt = async (action, done) => {
    try {
      await action();
      notify(done);
    } catch (error) {
      notify(error.message, true);
    }
    setAsked(false);
  };
  const remove = () => attempt(async () => {
    await removePlan(plan.id);
    if (state.route.path[1] === plan.id) {
      go("#/plans");
    }
  }, plan.name + " is deleted.");
  if (asked) {
    return html`<span class="plan-actions" role="group" aria-label=${"Delete " + plan.name}>
      <span>Delete for good${plan.delivered ? ", with " + count(plan.delivered) + " deliveries planned" : ""}?</span>
      <button class="danger" onClick=${remove}>Delete</button>
      <button class="quiet" onClick=${() => setAsked(false)}>Keep</button>
    </span>`;
  }
  return html`<span class="plan-actions">
    ${isActive(plan) && html`<button onClick=${() => attempt(() => stopPlan(plan.id), plan.name + " is being stopped; the best plan is kept.")}
      aria-label=${"Stop " + plan.name}>Stop</button>`}
    <button class="quiet" onClick=${() => setAsked(true)} aria-label=${"Delete " + plan.name}>Delete…</button>
  </span>`;
}
