// Plans made of a plan by a change.
import {api} from "./api.js";
import {notePlan} from "./plans.js";
import {go, planAddress} from "./router.js";
import {notify} from "./state.js";

export const DEFAULT_SECONDS = 10;

/** Plans again after a change, and goes to the new plan; throws what the service has against it. */
export async function revise(plan, change, options, version = plan.resultVersion) {
  const revision = await api.revise(plan.id, change, options, version);
  notePlan(revision);
  notify("The change is being planned, as a revision of the plan.");
  go(planAddress(revision.id));
  return revision;
}
