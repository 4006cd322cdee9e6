// The list of plans, and the plans that are followed while they are planned.
import {api} from "./api.js";
import {state, update, updateEntry} from "./state.js";

const PAGE = 50;
const followed = new Map();

/** Whether its planning goes on, or waits to begin. */
export function isActive(plan) {
  return plan.status === "QUEUED" || plan.status === "SOLVING";
}

/** Whether there is a plan that can be fetched. */
export function hasResult(plan) {
  return plan.resultVersion > 0;
}

/** Whether a warning is about the plan, such as a time in which few moves were tried, and not about its problem. */
export function isOfPlan({pointer}) {
  return Boolean(pointer?.startsWith("/options"));
}

/** Loads the list anew, as many plans as are shown. */
export async function loadPlans() {
  try {
    const wanted = Math.min(Math.max(PAGE, state.plans?.list?.length || 0), 100);
    const page = await api.plans({limit: wanted});
    const older = (state.plans?.list || []).slice(page.plans.length);
    const known = new Set(page.plans.map(plan => plan.id));
    const list = page.after ? [...page.plans, ...older.filter(plan => !known.has(plan.id))] : page.plans;
    update({plans: {list, after: older.length && page.after ? state.plans.after : page.after}});
    list.filter(isActive).forEach(plan => followPlan(plan.id));
  } catch (error) {
    update({plans: {...state.plans, error}});
  }
}

/** Adds the next page to the list. */
export async function loadMorePlans() {
  const page = await api.plans({limit: PAGE, after: state.plans.after});
  const known = new Set(state.plans.list.map(plan => plan.id));
  const list = [...state.plans.list, ...page.plans.filter(plan => !known.has(plan.id))];
  update({plans: {list, after: page.after}});
}

/** Puts what is known of a plan now into the list and the book that is open, and notes its course. */
export function notePlan(plan) {
  if (state.plans?.list) {
    const list = state.plans.list.some(one => one.id === plan.id)
      ? state.plans.list.map(one => (one.id === plan.id ? plan : one))
      : [plan, ...state.plans.list];
    update({plans: {...state.plans, list}});
  }
  if (state.books[plan.id]) {
    updateEntry("books", plan.id, {...state.books[plan.id], plan});
  }
  noteCourse(plan);
}

function noteCourse(plan) {
  if (plan.delivered === undefined) {
    return;
  }
  const course = state.courses[plan.id] || [];
  const point = [plan.elapsedSeconds, plan.deliveredWeight, plan.upperBound?.deliveries ?? null];
  const last = course[course.length - 1];
  if (!last || point[0] > last[0]) {
    updateEntry("courses", plan.id, [...course, point]);
  }
}

/** Follows a plan to its end, once however many ask. */
export function followPlan(id) {
  if (followed.has(id)) {
    return;
  }
  const control = new AbortController();
  followed.set(id, control);
  api.planEvents(id, notePlan, control.signal)
    .catch(() => {}) // It was deleted, or a key is needed: the list tells.
    .finally(() => followed.delete(id));
}

/** Stops planning; the best plan is kept. */
export async function stopPlan(id) {
  notePlan(await api.stop(id));
}

/** Deletes a plan, and forgets it. */
export async function removePlan(id) {
  followed.get(id)?.abort();
  await api.remove(id);
  updateEntry("books", id, undefined);
  updateEntry("schedules", id, undefined);
  updateEntry("courses", id, undefined);
  if (state.plans?.list) {
    update({plans: {...state.plans, list: state.plans.list.filter(plan => plan.id !== id)}});
  }
}
