// Yards and centers as they are told.
import {NOTHING} from "./format.js";

/** A yard or center by name and id. */
export function siteText(problem, id) {
  const site = problem.centers.find(center => center.id === id) || problem.yards.find(yard => yard.id === id);
  return !site ? id || NOTHING : site.name && site.name !== id ? site.name + " (" + id + ")" : id;
}
