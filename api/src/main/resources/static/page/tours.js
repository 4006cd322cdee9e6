// How long trips take: loading, driving and unloading, as docs/format.md has it.
const EARTH_KM = 6371.0088;
const DEFAULTS = {loadMinutes: 90, unloadMinutes: 45, roadFactor: 1.25, kmPerHour: 80};
export const DEFAULT_DUTY = 660;

/** What tells a trip's minutes: {minutes, reached: minutes after which each stop is reached and unloaded}. */
export function tourTimes(problem) {
  const rules = {...DEFAULTS, ...problem.rules};
  const driving = drives(problem, rules);
  return (yard, stops) => {
    let minutes = rules.loadMinutes;
    let at = yard;
    const reached = stops.map(stop => {
      minutes += driving(at, stop) + rules.unloadMinutes;
      at = stop;
      return minutes;
    });
    return {minutes: minutes + driving(at, yard), reached};
  };
}

/** Minutes from one site to another: of a lane in that direction, of one in the other, or over the great circle. */
function drives(problem, rules) {
  const known = new Map();
  for (const {from, to, minutes} of problem.lanes || []) {
    known.set(from + "\n" + to, minutes);
  }
  const sites = new Map([...problem.yards, ...problem.centers].map(site => [site.id, site]));
  return (from, to) => {
    const key = from + "\n" + to;
    if (!known.has(key)) {
      const back = known.get(to + "\n" + from);
      known.set(key, back ?? Math.ceil((60 * km(sites.get(from), sites.get(to), rules.roadFactor)) / rules.kmPerHour));
    }
    return known.get(key);
  };
}

/** The great circle between two sites times the factor; in the engine's order of factors, so that a minute is not rounded otherwise. */
function km(a, b, factor) {
  const rad = degrees => degrees * (Math.PI / 180);
  const sinLat = Math.sin((rad(b.lat) - rad(a.lat)) / 2);
  const sinLon = Math.sin(rad(b.lon - a.lon) / 2);
  const h = sinLat * sinLat + Math.cos(rad(a.lat)) * Math.cos(rad(b.lat)) * (sinLon * sinLon);
  return factor * 2 * EARTH_KM * Math.asin(Math.sqrt(Math.min(1, h)));
}
