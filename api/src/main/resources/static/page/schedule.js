// What carriers do when, as the service's schedule has it, in the form in which it is drawn and listed. A day is one unit wide,
// and its duty time fills it. No minute is reckoned here.

const NARROWEST = 0.04; // Other work of a few minutes is seen too.

/**
 * The schedule of a plan: the service's answer, of the same result as the book.
 *
 * rows: of each carrier {carrier, duty, days, blocks, off, used, open}: blocks [{from, to, trip, minutes}] in days from the first one,
 * by their start, trip -1 for other work; off: runs of days [first, last] on which it is not available; used: minutes on trips, of
 * open ones. trips: of each trip of the result {minutes, days, backDay, first, stops, orders, vehicles, positions, kg, row}: stops are the
 * answer's {center, reachedAfter, day, vehicles}.
 */
export function schedule({problem, result, tables}, answer) {
  const trips = new Array(result.trips.length);
  const rows = answer.carriers.map((of, row) => rowOf(problem.carriers[row], of, tables, (one, first) => {
    const index = tables.tripIndex.get(one.trip);
    trips[index] = {minutes: one.minutes, days: one.busyDays, backDay: one.backDay, first, stops: one.stops, orders: [], vehicles: one.vehicles,
      positions: one.positions, kg: one.kg, row};
    return index;
  }));
  for (const {order, trip} of result.deliveries) {
    if (trip) {
      trips[tables.tripIndex.get(trip)].orders.push(order);
    }
  }
  return {rows, trips, days: tables.days.length};
}

function rowOf(carrier, {dutyMinutesPerDay: duty, dutyMinutes, dutyMinutesOffered, days, trips}, {dayIndex}, add) {
  const blocks = [];
  const off = [];
  days.forEach(({available, otherMinutes}, d) => {
    const last = off[off.length - 1];
    if (!available && last?.[1] === d - 1) {
      last[1] = d;
    } else if (!available) {
      off.push([d, d]);
    }
    if (otherMinutes) {
      blocks.push({from: d, to: d + Math.max(NARROWEST, Math.min(1, otherMinutes / duty)), trip: -1, minutes: otherMinutes});
    }
  });
  for (const trip of trips) {
    const first = dayIndex.get(trip.departureDay);
    const from = first + trip.departsAfter / duty;
    blocks.push({from, to: from + trip.minutes / duty, trip: add(trip, first), minutes: trip.minutes});
  }
  blocks.sort((a, b) => a.from - b.from || a.to - b.to);
  return {carrier, duty, days, blocks, off, used: dutyMinutes, open: dutyMinutesOffered};
}

/**
 * What the rows do, one entry for each stretch, by carrier and day: {row, kind, first, last, trip, minutes, whole}.
 *
 * kind: trip, busy (other work), off or idle; idle stretches are days without work, and what is left of a day with some.
 */
export function stretches({rows, trips, days}) {
  return rows.flatMap((row, at) => {
    const found = row.off.map(([first, last]) => ({row: at, kind: "off", first, last}));
    for (const {from, trip: index, minutes} of row.blocks) {
      const trip = trips[index];
      const first = trip ? trip.first : Math.floor(from);
      const last = trip ? Math.min(days, first + trip.days) - 1 : first;
      found.push({row: at, kind: trip ? "trip" : "busy", first, last, trip: index, minutes});
    }
    addIdle(found, row.days, at);
    return found.sort((a, b) => a.first - b.first);
  });
}

function addIdle(found, days, row) {
  days.forEach(({idleMinutes, tripMinutes, otherMinutes}, d) => {
    const last = found[found.length - 1];
    const whole = tripMinutes + otherMinutes === 0;
    if (idleMinutes && whole && last?.whole && last.last === d - 1) {
      last.last = d;
      last.minutes += idleMinutes;
    } else if (idleMinutes) {
      found.push({row, kind: "idle", first: d, last: d, minutes: idleMinutes, whole});
    }
  });
}
