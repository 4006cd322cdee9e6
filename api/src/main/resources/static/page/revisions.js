// Plans made of a plan by a change.
import {api} from "./api.js";
import {expect} from "./expected.js";
import {notePlan} from "./plans.js";
import {go, planAddress} from "./router.js";
import {notify} from "./state.js";

export const DEFAULT_SECONDS = 10;

/**
 * Plans again after a change, and goes to the new plan; throws what the service has against it.
 *
 * expected: the handover that the change is for, as expected.js has it, which is looked for in the new plan; undefined for none.
 */
export async function revise(plan, change, options, version = plan.resultVersion, expected = undefined) {
  const revision = await api.revise(plan.id, change, options, version);
  if (expected) {
    expect(revision.id, expected);
  }
  notePlan(revision);
  notify("The change is being planned, as a revision of the plan.");
  go(planAddress(revision.id));
  return revision;
}
