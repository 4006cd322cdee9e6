// Changes in words: what a plan was made of, and what is about to be planned. docs/changes.md describes each operation.
import {api} from "./api.js";
import {count, counted, dayText, listed, momentText} from "./format.js";
import {state, updateEntry, useStored} from "./state.js";
import {useEffect} from "./ui.js";

const MOST_IDS = 3;
const MOST_SAID = 3; // Operations of a change that a label tells.

/** A change in words, operation by operation: "carrier C1 is off from Tue, Jun 25". */
export function changeWords(change) {
  return change.map(operation => (WORDS[operation.op] || unknown)(operation)).join("; ");
}

/** The same, cut short for a label. */
export function shortWords(change) {
  const rest = change.length - MOST_SAID;
  return changeWords(change.slice(0, MOST_SAID)) + (rest > 0 ? "; and " + count(rest) + " more" : "");
}

const OPEN = "…"; // What is not filled in yet.
const or = id => id ?? OPEN;

const WORDS = {
  "add-carriers": ({count: number, like, from, to, hire}) => (number === undefined ? OPEN + " more carriers" : counted(number, "more carrier")) + " like " + or(like) + span(from, to) + (hire === undefined ? "" : ", " + count(hire) + " a day"),
  "remove-carriers": ({carriers = []}) => (carriers.length === 1 ? "carrier " : "carriers ") + ids(carriers) + (carriers.length === 1 ? " is gone" : " are gone"),
  "carrier-off": ({carrier, from, to}) => "carrier " + or(carrier) + (to ? " is off" + (to === from ? onDays([from]) : span(from, to)) : " is off" + span(from) + ", for good"),
  "set-carrier": ({carrier, ...set}) => "carrier " + or(carrier) + ": " + fields(set),
  "set-handovers": ({center, days, ...set}) => numbers(set, "handover") + " at " + or(center) + onDays(days),
  "set-center": ({center, ...set}) => "center " + or(center) + ": " + fields(set),
  "close-center": ({center, days}) => "center " + or(center) + " is closed" + (days?.length ? onDays(days) : " for good"),
  "add-center": ({id, name}) => "new center " + or(name || id),
  "set-departures": ({yard, days, departures, ...set}) => numbers({regular: departures, ...set}, "departure") + " at " + or(yard) + onDays(days),
  "move-vessel": ({vessel, day, days}) => "vessel " + or(vessel) + " lands " + (day || days === undefined ? "on " + dayText(day) : counted(Math.abs(days), "day") + (days < 0 ? " earlier" : " later")),
  "add-orders": ({orders = []}) => (orders.length === 1 ? "new order " + or(orders[0].id) + (orders[0].appointment ? " with an appointment at " + place(orders[0].appointment) : "")
    : count(orders.length) + " new orders"),
  "remove-orders": ({orders = []}) => "cancelled: " + ids(orders),
  "set-order": ({order, ...set}) => "order " + or(order) + ": " + fields(set),
  "give-appointment": ({order, ...at}) => "order " + or(order) + " gets an appointment at " + place(at),
  "cancel-appointment": ({order}) => "the appointment of " + or(order) + " is cancelled",
  lock: ({order, trip, carrier, center, day, days}) => (order ? "order " + order + " stays" + (center ? " at " + center : "") + (day ? " on " + dayText(day) : "")
    : trip ? "trip " + trip + " stays" : carrier ? "trips of carrier " + carrier + " stay" + onDays(days) : "handovers at " + or(center) + " stay" + onDays(days)),
  "set-rules": set => "rules: " + fields(set),
  "set-weights": set => "weights: " + fields(set),
  roll: ({to, events}) => "gone on to " + dayText(to) + (events?.length ? " with " + counted(events.length, "event") : "")
};

/** The operations that have words, which are all. */
export const WORDED = Object.keys(WORDS);

const unknown = ({op, ...set}) => words(op) + ": " + fields(set);
const place = ({center, day}) => or(center) + " on " + dayText(day);
const words = name => name.replace(/-/g, " ").replace(/([A-Z])/g, " $1").toLowerCase();

function ids(list) {
  return list.length > MOST_IDS ? list.slice(0, MOST_IDS).join(", ") + " and " + count(list.length - MOST_IDS) + " more" : listed(list);
}

function span(from, to) {
  return (from ? " from " + dayText(from) : "") + (to ? " to " + dayText(to) : "");
}

/** Days as people say them: ranges, as the command line has them too, and days one after the other as one. */
function onDays(days = []) {
  if (!days.length) {
    return "";
  }
  const next = (a, b) => Date.parse(b) - Date.parse(a) === 86400000;
  const inRow = days.length > 2 && days.every((day, at) => at === 0 || next(days[at - 1], day));
  const said = inRow ? [days[0] + ".." + days[days.length - 1]] : days;
  return " on " + listed(said.map(day => day.split("..").map(dayText).join(" to ")));
}

/** How numbers change: 1 handover more, 2 surge handovers. */
function numbers({regular, surge, plus, minus, plusSurge, minusSurge}, noun) {
  const said = [[regular, noun, ""], [surge, "surge " + noun, ""], [plus, noun, " more"], [minus, noun, " fewer"],
    [plusSurge, "surge " + noun, " more"], [minusSurge, "surge " + noun, " fewer"]];
  return listed(said.filter(([value]) => value !== undefined).map(([value, name, more]) => counted(value, name) + more)) || OPEN + " " + noun + "s";
}

/** Fields by their names in words: "ready day Tue, Jun 25". */
function fields({op, clear, ...set}) {
  const said = Object.entries(set).map(([name, value]) => words(name) + " " + valueWords(value));
  return listed([...said, ...(clear?.length ? [listed(clear.map(words)) + " as usual"] : [])]) || "as it is";
}

function valueWords(value) {
  if (Array.isArray(value)) {
    return value.some(one => typeof one === "object") ? count(value.length) + " entries" : value.map(valueWords).join(", ");
  }
  if (typeof value === "object") {
    return Object.entries(value).map(([name, one]) => words(name) + " " + valueWords(one)).join(", ");
  }
  return typeof value === "number" ? count(value) : /^\d{4}-\d\d-\d\d$/.test(value) ? dayText(value) : String(value);
}

/** The change that a plan was made of; undefined before it is known, null for a plan of no change. It stays as it is. */
export function useChange(plan) {
  const change = useStored(now => now.changes[plan.id]);
  useEffect(() => {
    if (plan.parent) {
      loadChange(plan.id);
    }
  }, [plan.id, plan.parent]);
  return plan.parent ? change : null;
}

const asked = new Set();

/** Has the change that a plan was made of in the state, once. */
export async function loadChange(id) {
  if (asked.has(id)) {
    return;
  }
  asked.add(id);
  try {
    updateEntry("changes", id, await api.change(id));
  } catch (error) {
    if (error.status === 404) {
      updateEntry("changes", id, null); // It began from another plan of the same problem.
    } else {
      asked.delete(id);
    }
  }
}

/** What tells a plan from others of its name: its change, or where it came from. */
export function originWords(plan, change) {
  return !plan.parent || change === undefined ? "" : change?.length ? shortWords(change) : plan.editedByHand ? "edited by hand" : "planned on from another plan";
}

/** A plan in one line, for lists to choose from: what was changed, what it comes to, when it was submitted and its id. */
export function planLabel(plan, change) {
  return [plan.name, originWords(plan, change), plan.delivered === undefined ? "" : counted(plan.delivered, "delivery", "deliveries"), momentText(plan.submittedAt), plan.id.slice(0, 8)]
    .filter(Boolean).join(" · ");
}

/** The changes of plans of a list that are revisions, by id; those not known yet are asked for. */
export function useChanges(plans) {
  const changes = useStored(now => now.changes);
  const wanted = plans.filter(plan => plan.parent && state.changes[plan.id] === undefined).map(plan => plan.id).join(" ");
  useEffect(() => {
    wanted.split(" ").filter(Boolean).forEach(loadChange);
  }, [wanted]);
  return changes;
}
