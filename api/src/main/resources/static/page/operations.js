// The one table of all operations of a change: their fields, and what each field holds. Forms are made from it.
// docs/changes.md describes each; the service checks them.

const PLACE = [["center", "center", 1], ["day", "day", 1]];
const BUSY = [["day", "day", 1], ["minutes", "whole", 1], ["trips", "whole"]];
const CYCLE = [["days", "whole", 1], ["minutes", "whole", 1]];
const STOP = [["center", "center", 1], ["orders", "orders", 1]];
const EVENTS = ["departed", "arrived", "handed-over", "failed", "broken-down"];
const EVENT = [
  ["event", "choice", 1, {options: EVENTS}], ["day", "day", 1], ["trip", "trip"], ["carrier", "carrier"], ["order", "order"],
  ["center", "center"], ["until", "day"], ["stops", "records", 0, {fields: () => fieldsOf(STOP)}]
];
/** The fields of an order, as of any problem. */
const ORDER = [
  ["id", "text", 1], ["model", "model", 1], ["location", "site", 1], ["centers", "centers", 1], ["priority", "whole"], ["readyDay", "day"],
  ["promisedDay", "day"], ["unavailableDays", "days"], ["vessel", "vessel"], ["appointment", "record", 0, {fields: () => fieldsOf(PLACE)}],
  ["planned", "record", 0, {fields: () => fieldsOf(PLACE)}], ["arrival", "record", 0, {fields: () => fieldsOf(PLACE)}], ["orderedDay", "day"]
];
const WEIGHTS = ["km", "surge", "preference", "late", "wait", "level", "change", "hire", "crowd"];
const clear = (...options) => ["clear", "options", 0, {options}];

// Each: group, op, what it does, fields as [name, kind, required, more].
const TABLE = [
  ["Carriers", "add-carriers", "More carriers like one that there is", [["count", "whole", 1], ["like", "carrier", 1], ["hire", "whole"], ["from", "day"], ["to", "day"]]],
  ["Carriers", "remove-carriers", "Carriers fewer", [["carriers", "carriers", 1]]],
  ["Carriers", "carrier-off", "A carrier is off, or has broken down", [["carrier", "carrier", 1], ["from", "day", 1], ["to", "day"]],
    "Without “to” it is broken down from that day on."],
  ["Carriers", "set-carrier", "What a carrier is and has", [["carrier", "carrier", 1], ["yard", "yard"], ["positions", "whole"],
    ["payloadKg", "decimal"], ["dutyMinutesPerDay", "whole"], ["availableFrom", "day"], ["availableTo", "day"], ["offDays", "days"], ["hire", "whole"],
    ["busy", "records", 0, {fields: () => fieldsOf(BUSY)}], clear("dutyMinutesPerDay", "availableFrom", "availableTo", "offDays", "hire", "busy")]],
  ["Centers", "set-handovers", "Handovers of a center", [["center", "center", 1], ["days", "days", 1], ["plus", "whole"], ["minus", "whole"],
    ["regular", "whole"], ["plusSurge", "whole"], ["minusSurge", "whole"], ["surge", "whole"]], "Each number is set by one field at most."],
  ["Centers", "set-center", "Lot and preparation of a center", [["center", "center", 1], ["lotSpaces", "whole"], ["prepDays", "whole"], clear("lotSpaces", "prepDays")]],
  ["Centers", "close-center", "A center closes", [["center", "center", 1], ["days", "days"]], "Without days it closes for good."],
  ["Centers", "add-center", "A center opens", [["id", "text", 1], ["lat", "decimal", 1], ["lon", "decimal", 1], ["regular", "whole", 1],
    ["surge", "whole"], ["name", "text"], ["lotSpaces", "whole"], ["prepDays", "whole"], ["acceptedLike", "center"]]],
  ["Yards and vessels", "set-departures", "Departures of a yard", [["yard", "yard", 1], ["days", "days", 1], ["plus", "whole"], ["minus", "whole"], ["departures", "whole"]]],
  ["Yards and vessels", "move-vessel", "A vessel lands on another day", [["vessel", "vessel", 1], ["day", "day"], ["days", "whole"]],
    "The day, or how many days later; below 0 is earlier."],
  ["Orders", "add-orders", "New orders", [["orders", "records", 1, {fields: () => fieldsOf(ORDER)}]]],
  ["Orders", "remove-orders", "Orders are cancelled", [["orders", "orders", 1]]],
  ["Orders", "set-order", "What an order asks for", [["order", "order", 1], ["readyDay", "day"], ["centers", "centers"], ["priority", "whole"],
    ["unavailableDays", "days"], ["promisedDay", "day"], clear("readyDay", "priority", "unavailableDays", "promisedDay", "planned", "vessel")]],
  ["Orders", "give-appointment", "An order gets an appointment", [["order", "order", 1], ["center", "center", 1], ["day", "day", 1]]],
  ["Orders", "cancel-appointment", "An appointment is taken back", [["order", "order", 1]]],
  ["Locks", "lock", "A part of the plan stays as it is", [["order", "order"], ["trip", "trip"], ["carrier", "carrier"], ["center", "center"], ["day", "day"], ["days", "days"]],
    "An order, perhaps with center and day; a trip; a carrier or a center, perhaps on some days."],
  ["Rules and weights", "set-rules", "The rules", [["loadMinutes", "whole"], ["unloadMinutes", "whole"], ["roadFactor", "decimal"], ["kmPerHour", "decimal"],
    ["maxTripsPerDay", "whole"], ["maxStops", "whole"], ["dutyCycle", "record", 0, {fields: () => fieldsOf(CYCLE)}],
    clear("loadMinutes", "unloadMinutes", "roadFactor", "kmPerHour", "maxTripsPerDay", "maxStops", "dutyCycle")]],
  ["Rules and weights", "set-weights", "The weights of the cost", [...WEIGHTS.map(name => [name, "whole"]), clear(...WEIGHTS)]],
  ["Rolling on", "roll", "Go on to a later day", [["to", "day", 1], ["events", "records", 0, {fields: () => fieldsOf(EVENT)}]],
    "What the plan has for the days before has happened, but for the events."]
];

function fieldsOf(rows) {
  return rows.map(([name, kind, required, more]) => ({name, kind, required: Boolean(required), ...more}));
}

/** All operations: {group, op, title, hint, fields: [{name, kind, required, options, fields}]}. */
export const OPERATIONS = TABLE.map(([group, op, title, rows, hint]) => ({group, op, title, hint, fields: fieldsOf(rows)}));

/** The fields of a new order, as the forms of operations have fields. */
export const ORDER_FIELDS = fieldsOf(ORDER);

/** What is known of the operation of that name; undefined where it is not known here. */
export function operationOf(op) {
  return OPERATIONS.find(one => one.op === op);
}

/** A field's name as people read it: dutyMinutesPerDay is duty minutes per day. */
export function fieldTitle(name) {
  const words = name.replace(/([A-Z])/g, " $1").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
