// How much of what there is is used: in words and as a colour class, the same on the map and in the table.
import {count} from "./format.js";

/** The steps of the scale, from unused to full. */
export const STEPS = [
  ["use-0", "none"], ["use-1", "to a quarter"], ["use-2", "to half"], ["use-3", "to three quarters"],
  ["use-4", "to all regular"], ["use-surge", "surge"], ["use-full", "full"]
];

/** The class of a place and day, or of several summed up. */
export function useClass({handovers, regular, most}) {
  if (most === 0) {
    return handovers ? "use-full" : "use-closed";
  }
  if (handovers >= most) {
    return "use-full";
  }
  if (handovers > regular) {
    return "use-surge";
  }
  return handovers ? "use-" + Math.max(1, Math.ceil((4 * handovers) / regular)) : "use-0";
}

/** The same in words. */
export function useText(use) {
  if (use.most === 0 && !use.handovers) {
    return "closed";
  }
  const state = use.handovers >= use.most ? ", full" : use.handovers > use.regular ? ", in surge" : "";
  return count(use.handovers) + " of " + count(use.regular) + " handovers" + (use.most > use.regular ? " and " + count(use.most - use.regular) + " surge" : "") + state;
}
