// What carriers do when: trips, other work, days off, idle time. A day is one unit wide, and its duty time fills it.
import {availableDuty} from "./duty-time.js";
import {DEFAULT_DUTY, tourTimes} from "./tours.js";

/**
 * The schedule of a plan.
 *
 * rows: of each carrier {carrier, duty, blocks, off, used, open}: blocks [{from, to, trip}] in days from the first one, by their
 * start, trip -1 for other work; off: runs of days [first, last] on which it is not available; used: minutes on trips, of open ones.
 * trips: of each trip {minutes, reached, days, arrivals, loads, orders, positions, kg, row}: loads are vehicles by stop.
 */
export function schedule({problem, result, tables}) {
  const times = tourTimes(problem);
  const rows = problem.carriers.map(carrier => emptyRow(carrier, tables, problem.rules));
  const trips = result.trips.map(trip => {
    const row = tables.carrierIndex.get(trip.carrier);
    const {carrier, duty} = rows[row];
    const {minutes, reached} = times(carrier.yard, trip.stops);
    const first = tables.dayIndex.get(trip.departureDay);
    const arrivals = reached.map(after => first + (minutes <= duty ? 0 : Math.max(1, Math.ceil(after / duty)) - 1));
    return {minutes, reached, first, days: Math.max(1, Math.ceil(minutes / duty)), arrivals, loads: trip.stops.map(() => 0), orders: [], positions: 0, kg: 0, row};
  });
  load(trips, {problem, result, tables});
  trips.forEach((trip, index) => add(rows[trip.row], trip, index, tables.days.length));
  rows.forEach(row => row.blocks.sort((a, b) => a.from - b.from || a.to - b.to));
  return {rows, trips, days: tables.days.length};
}

function emptyRow(carrier, {days, dayIndex}, rules) {
  const duty = carrier.dutyMinutesPerDay ?? DEFAULT_DUTY;
  const offDays = new Set(carrier.offDays || []);
  const row = {carrier, duty, blocks: [], off: [], used: 0, filled: new Map()};
  const available = new Array(days.length).fill(true);
  days.forEach((day, d) => {
    if (offDays.has(day) || day < (carrier.availableFrom || "") || day > (carrier.availableTo || "9999-12-31")) {
      const last = row.off[row.off.length - 1];
      if (last && last[1] === d - 1) {
        last[1] = d;
      } else {
        row.off.push([d, d]);
      }
      available[d] = false;
    }
  });
  row.open = availableDuty(carrier, days, available, rules);
  for (const {day, minutes} of carrier.busy || []) {
    const d = dayIndex.get(day);
    if (d !== undefined) {
      row.blocks.push({from: d, to: d + Math.max(0.04, Math.min(1, minutes / duty)), trip: -1, minutes});
      row.filled.set(d, (row.filled.get(d) || 0) + minutes);
    }
  }
  return row;
}

/** Day trips follow one another in the order of the plan; a long trip has its days for itself. */
function add(row, trip, index, days) {
  const before = row.filled.get(trip.first) || 0;
  const from = trip.first + (trip.days > 1 ? 0 : before / row.duty);
  row.blocks.push({from, to: from + trip.minutes / row.duty, trip: index, minutes: trip.minutes});
  row.filled.set(trip.first, before + trip.minutes);
  row.used += Math.min(trip.minutes, (days - trip.first) * row.duty); // The way home may run past the last day.
}

function load(trips, {problem, result, tables}) {
  const models = new Map(problem.models.map(model => [model.id, model]));
  for (const {order, center, trip: id} of result.deliveries) {
    const index = id ? tables.tripIndex.get(id) : undefined;
    if (index !== undefined) {
      const trip = trips[index];
      const model = models.get(problem.orders[tables.orderIndex.get(order)].model);
      trip.orders.push(order);
      trip.loads[result.trips[index].stops.indexOf(center)]++;
      trip.positions += model.positions ?? 1;
      trip.kg += model.weightKg;
    }
  }
}

/**
 * What the rows do, one entry for each stretch, by carrier and day: {row, kind, first, last, trip, minutes}.
 *
 * kind: trip, busy (other work), off or idle; idle stretches are days without work, and what is left of a day with some.
 */
export function stretches({rows, trips, days}) {
  return rows.flatMap((row, at) => {
    const found = row.off.map(([first, last]) => ({row: at, kind: "off", first, last}));
    const used = new Float64Array(days);
    for (const block of row.blocks) {
      const trip = trips[block.trip];
      const first = trip ? trip.first : Math.floor(block.from);
      const last = trip ? Math.min(days, first + trip.days) - 1 : first;
      found.push({row: at, kind: trip ? "trip" : "busy", first, last, trip: block.trip, minutes: block.minutes});
      for (let d = first; d <= last; d++) {
        used[d] += Math.min(row.duty, block.minutes - (d - first) * row.duty);
      }
    }
    row.off.forEach(([first, last]) => used.fill(Infinity, first, last + 1));
    addIdle(found, used, row.duty, at);
    return found.sort((a, b) => a.first - b.first);
  });
}

function addIdle(found, used, duty, row) {
  for (let d = 0; d < used.length; d++) {
    if (used[d] < duty) {
      const last = found[found.length - 1];
      const isWhole = used[d] === 0;
      if (isWhole && last?.kind === "idle" && last.whole && last.last === d - 1) {
        last.last = d;
        last.minutes += duty;
      } else {
        found.push({row, kind: "idle", first: d, last: d, minutes: duty - used[d], whole: isWhole});
      }
    }
  }
}
