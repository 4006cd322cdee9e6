// How much of what there is is used: the one scale of the map, its table and the carriers' trips, and of the report too.
import {count, percent} from "./format.js";

/** The steps of the scale, from nothing to all: [class, words, least share]. */
export const STEPS = [
  ["use-closed", "none possible"], ["use-0", "unused"], ["use-1", "below " + percent(50), 0], ["use-2", percent(50) + " or more", 0.5],
  ["use-3", percent(75) + " or more", 0.75], ["use-4", percent(90) + " or more", 0.9], ["use-full", "all used", 1]
];

/** The class of so much used of what is possible. */
export function useStep(used, possible) {
  if (possible <= 0) {
    return "use-closed";
  }
  const reached = STEPS.filter(([, , least]) => used / possible >= least);
  return used <= 0 ? "use-0" : reached[reached.length - 1][0];
}

/** The class of the handovers of a place and day, or of several summed up; in-surge where more than the regular ones are done. */
export function useClass({handovers, regular, most}) {
  return useStep(handovers, most) + (handovers > regular ? " in-surge" : "");
}

/** The same in words. */
export function useText(use) {
  if (use.most === 0 && !use.handovers) {
    return "closed";
  }
  const state = use.handovers >= use.most ? ", all used" : use.handovers > use.regular ? ", in surge" : "";
  return count(use.handovers) + " handovers, of " + count(use.regular) + (use.most > use.regular ? " regular and " + count(use.most - use.regular) + " surge" : "") + state;
}
