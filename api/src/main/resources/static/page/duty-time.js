// How much duty time a carrier has for a plan: what its days, its other work and the duty cycle leave.
import {DEFAULT_DUTY} from "./tours.js";

const MOST_TRIPS = 3;

/** The most minutes on planning days; available: whether it is, by day. Working as much and as early as possible gives it. */
export function availableDuty(carrier, days, available, rules = {}) {
  const duty = carrier.dutyMinutesPerDay ?? DEFAULT_DUTY;
  const cycle = rules.dutyCycle;
  const numbered = (carrier.busy || []).map(busy => ({...busy, at: Math.round((Date.parse(busy.day) - Date.parse(days[0])) / 86400000)}));
  const other = otherWork(numbered);
  const full = new Set(numbered.filter(({trips = 0}) => trips >= (rules.maxTripsPerDay ?? MOST_TRIPS)).map(({at}) => at));
  const workedBefore = [0];
  const leftInCycle = (day, end) => {
    const start = end - cycle.days + 1;
    return cycle.minutes - other(start, end) - (workedBefore[day] - workedBefore[Math.max(0, start)]);
  };
  const left = day => {
    const ends = cycle ? [day, ...numbered.map(({at}) => at).filter(at => at > day && at < day + cycle.days)] : [];
    return Math.min(duty - other(day, day), ...ends.map(end => leftInCycle(day, end)));
  };
  days.forEach((_, day) => {
    workedBefore.push(workedBefore[day] + (available[day] && !full.has(day) ? Math.max(0, left(day)) : 0));
  });
  return workedBefore[days.length];
}

/** Tells the minutes of other work from one day to another, both included. */
function otherWork(numbered) {
  const sorted = [...numbered].sort((a, b) => a.at - b.at);
  const sums = [0];
  sorted.forEach(({minutes}) => sums.push(sums[sums.length - 1] + minutes));
  const before = day => { // Entries before that day.
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      [low, high] = sorted[middle].at < day ? [middle + 1, high] : [low, middle];
    }
    return low;
  };
  return (from, to) => sums[before(to + 1)] - sums[before(from)];
}
