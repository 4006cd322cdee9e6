// Vehicles on their way: how many go from which yard to which center by trips of the chosen days, and yards' departures.

/** Flows by yard and center: [{yard, center, vehicles, trips}] with places as indices, largest first. */
export function flowsOf(problem, result, tables, chosen) {
  const wanted = new Set(chosen.map(d => tables.days[d]));
  const flows = new Map();
  for (const delivery of result.deliveries) {
    const trip = delivery.trip ? result.trips[tables.tripIndex.get(delivery.trip)] : undefined;
    if (trip && wanted.has(trip.departureDay)) {
      const yard = tables.yardIndex.get(problem.carriers[tables.carrierIndex.get(trip.carrier)].yard);
      const center = tables.centerIndex.get(delivery.center);
      const key = yard * problem.centers.length + center;
      const flow = flows.get(key) || {yard, center, vehicles: 0, trips: new Set()};
      flow.vehicles++;
      flow.trips.add(trip.id);
      flows.set(key, flow);
    }
  }
  return [...flows.values()].map(flow => ({...flow, trips: flow.trips.size})).sort((a, b) => b.vehicles - a.vehicles);
}

/** Yards: [{yard, departures, most, vessels}]; most is undefined without a limit, vessels those that land there. */
export function yardsOf(problem, result, tables, chosen) {
  const days = chosen.map(d => tables.days[d]);
  const wanted = new Set(days);
  const departures = new Int32Array(problem.yards.length);
  for (const trip of result.trips) {
    if (wanted.has(trip.departureDay)) {
      departures[tables.yardIndex.get(problem.carriers[tables.carrierIndex.get(trip.carrier)].yard)]++;
    }
  }
  return problem.yards.map((yard, index) => {
    const limits = days.map(day => yard.departureDays?.[day] ?? yard.departuresPerDay);
    return {
      yard, departures: departures[index],
      most: limits.every(limit => limit !== undefined) ? limits.reduce((sum, limit) => sum + limit, 0) : undefined,
      vessels: (problem.vessels || []).filter(vessel => vessel.yard === yard.id)
    };
  });
}

/** Undelivered orders that name each center among theirs: {first, any} as counts by center index. */
export function wantedOf(problem, result, tables) {
  const first = new Int32Array(problem.centers.length);
  const any = new Int32Array(problem.centers.length);
  for (const missing of result.undelivered) {
    problem.orders[tables.orderIndex.get(missing.order)].centers.forEach((center, place) => {
      const index = tables.centerIndex.get(center);
      any[index]++;
      first[index] += place === 0 ? 1 : 0;
    });
  }
  return {first, any};
}
