// All orders as columns of numbers, so that 100,000 of them are filtered and sorted while one types.
import {reasonText} from "./reasons.js";

export const STATES = ["delivered", "missing"];
export const APPOINTMENTS = ["none", "kept", "moved", "missed"];

/**
 * The columns of a plan's orders, each a typed array by order.
 *
 * center, day: of the handover, -1 where there is none; trip, carrier: that bring the vehicle, -1 for none;
 * appointment: index into APPOINTMENTS; appointmentDay, appointmentCenter; reason: index into reasons, -1 where delivered.
 */
export function orderColumns({problem, result, tables}, explained) {
  const size = problem.orders.length;
  const column = () => new Int32Array(size).fill(-1);
  const columns = {
    size, texts: problem.orders.map(order => order.id.toLowerCase()), tripTexts: result.trips.map(trip => trip.id.toLowerCase()), reasons: [], center: column(), day: column(), trip: column(),
    carrier: column(), reason: column(), appointment: new Int32Array(size), appointmentDay: column(), appointmentCenter: column(),
    priority: new Int32Array(size), permutations: new Map()
  };
  const reasonIndex = new Map();
  for (let order = 0; order < size; order++) {
    const {id, appointment, priority = 1} = problem.orders[order];
    columns.priority[order] = priority;
    const delivery = result.deliveries[tables.deliveryOf[order]];
    if (delivery) {
      place(columns, order, delivery, {problem, result, tables});
    } else {
      columns.reason[order] = reasonOf(explained?.get(id)?.code || result.undelivered[tables.missingOf[order]]?.code, reasonIndex);
    }
    if (appointment) {
      columns.appointment[order] = tables.isKept[order] ? 1 : delivery ? 2 : 3;
      columns.appointmentDay[order] = tables.dayIndex.get(appointment.day) ?? -1;
      columns.appointmentCenter[order] = tables.centerIndex.get(appointment.center) ?? -1;
    }
  }
  columns.reasons = [...reasonIndex.keys()];
  return columns;
}

function place(columns, order, delivery, {result, tables}) {
  columns.center[order] = tables.centerIndex.get(delivery.center);
  columns.day[order] = tables.dayIndex.get(delivery.day);
  const trip = delivery.trip ? tables.tripIndex.get(delivery.trip) : undefined;
  if (trip !== undefined) {
    columns.trip[order] = trip;
    columns.carrier[order] = tables.carrierIndex.get(result.trips[trip].carrier);
  }
}

function reasonOf(code = "not-placed", index) {
  if (!index.has(code)) {
    index.set(code, index.size);
  }
  return index.get(code);
}

/**
 * The orders that a filter lets through, in the sorted order.
 *
 * filter: {search, state, center, day, reason, carrier, appointment, priority, sort}, texts as in the address. Missing orders are
 * at each center that they accept, and on no day. What is searched for is a part of the id of an order or of its trip.
 */
export function matching(columns, book, filter) {
  const test = tests(columns, book, filter);
  const sorted = permutation(columns, book, filter.sort || "");
  const found = new Int32Array(columns.size);
  let length = 0;
  for (let at = 0; at < columns.size; at++) {
    const order = sorted ? sorted[at] : at;
    if (test.every(passes => passes(order))) {
      found[length++] = order;
    }
  }
  return found.subarray(0, length);
}

function tests(columns, {problem, tables}, filter) {
  const tests = [];
  const equal = (values, value) => tests.push(order => values[order] === value);
  if (filter.state) {
    const delivered = filter.state === "delivered";
    tests.push(order => (columns.center[order] >= 0) === delivered);
  }
  if (filter.day) {
    equal(columns.day, tables.dayIndex.get(filter.day) ?? -2);
  }
  if (filter.carrier) {
    equal(columns.carrier, tables.carrierIndex.get(filter.carrier) ?? -2);
  }
  if (filter.reason) {
    const reason = columns.reasons.indexOf(filter.reason);
    equal(columns.reason, reason < 0 ? -2 : reason);
  }
  if (filter.appointment) {
    const appointment = APPOINTMENTS.indexOf(filter.appointment);
    tests.push(filter.appointment === "any" ? order => columns.appointment[order] > 0 : order => columns.appointment[order] === appointment);
  }
  if (filter.priority) {
    equal(columns.priority, Number(filter.priority));
  }
  if (filter.center) {
    const center = tables.centerIndex.get(filter.center) ?? -2;
    tests.push(order => (columns.center[order] >= 0 ? columns.center[order] === center
      : problem.orders[order].centers.includes(filter.center)));
  }
  if (filter.search) {
    const text = filter.search.trim().toLowerCase();
    const trips = columns.tripTexts.map(trip => trip.includes(text));
    tests.push(order => columns.texts[order].includes(text) || trips[columns.trip[order]]);
  }
  return tests;
}

/** The orders as a column has them in order; null for that of the problem. Worked out once for each column. */
function permutation(columns, book, sort) {
  if (!sort) {
    return null;
  }
  if (!columns.permutations.has(sort)) {
    columns.permutations.set(sort, sorted(valuesOf(sort.replace("-", ""), columns, book), sort.startsWith("-")));
  }
  return columns.permutations.get(sort);
}

/** What orders are sorted by in a column, as numbers, below 0 for no value: texts by their rank; undefined for no such column. */
function valuesOf(name, columns, {problem}) {
  const ranked = (values, texts) => {
    const ranks = rankOf(texts);
    return values.map(value => (value < 0 ? -1 : ranks[value]));
  };
  return {
    id: () => rankOf(columns.texts),
    center: () => ranked(columns.center, problem.centers.map(center => center.id)),
    day: () => columns.day,
    reason: () => ranked(columns.reason, columns.reasons.map(reasonText)),
    accepted: () => rankOf(problem.orders.map(order => order.centers.join(", "))),
    appointment: () => columns.appointment.map((kind, order) => (kind ? kind * 2 ** 16 + columns.appointmentDay[order] + 1 : -1)),
    carrier: () => ranked(columns.carrier, problem.carriers.map(carrier => carrier.id)),
    trip: () => ranked(columns.trip, columns.tripTexts),
    priority: () => columns.priority
  }[name]?.();
}

function sorted(values, down) {
  if (!values) {
    return null;
  }
  const keys = new Float64Array(values.length);
  const sign = down ? -1 : 1;
  for (let order = 0; order < values.length; order++) {
    // What has no value comes last, whichever way it is sorted.
    const value = values[order] < 0 ? 2 ** 31 : sign * values[order];
    keys[order] = value * 2 ** 21 + order;
  }
  keys.sort();
  return Int32Array.from(keys, key => ((key % 2 ** 21) + 2 ** 21) % 2 ** 21);
}

function rankOf(texts) {
  const ranks = new Int32Array(texts.length);
  Array.from(texts, (_, order) => order)
    .sort((a, b) => (texts[a] < texts[b] ? -1 : texts[a] > texts[b] ? 1 : a - b))
    .forEach((order, rank) => {
      ranks[order] = rank;
    });
  return ranks;
}
