// Changes that people put together about a plan, kept in this tab until they are planned or given up.
import {state, updateEntry, useStored} from "./state.js";

const STORED = "quarterback-drafts";
const NONE = {change: [], scenarios: []};

/** The draft of a plan: {change: operations to revise with, scenarios: [{name, change}] to ask about}. */
export function useDraft(id) {
  return useStored(now => now.drafts[id] || NONE);
}

/** Takes a change as the draft of a revision. */
export function draftChange(id, change) {
  keep(id, {...draftOf(id), change});
}

/** Adds operations to the draft of a revision. */
export function addToDraft(id, operations) {
  draftChange(id, [...draftOf(id).change, ...operations]);
}

/** Takes the scenarios that are to be asked about. */
export function draftScenarios(id, scenarios) {
  keep(id, {...draftOf(id), scenarios});
}

function draftOf(id) {
  return state.drafts[id] || NONE;
}

function keep(id, draft) {
  updateEntry("drafts", id, draft);
  sessionStorage.setItem(STORED, JSON.stringify(state.drafts));
}

try {
  state.drafts = JSON.parse(sessionStorage.getItem(STORED)) || {};
} catch {
  state.drafts = {};
}
