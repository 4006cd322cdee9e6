// Answers in place of the service: a plan of 100,000 orders, and of 400 carriers on 91 days, under the id "large".
() => {
  const ORDERS = 100000;
  const CARRIERS = 400;
  const DAYS = 91;
  const CENTERS = 20;
  const trips = CARRIERS * DAYS;
  const delivered = ORDERS * 0.9;
  const list = (length, entry) => Array.from({length}, (_, at) => entry(at));
  const day = at => new Date(Date.UTC(2019, 3, 1 + (at % DAYS))).toISOString().slice(0, 10);
  const center = at => "K" + (at % CENTERS);
  const problem = {
    name: "large", firstDay: day(0), lastDay: day(DAYS - 1), models: [{id: "M3", weightKg: 1800}],
    yards: [{id: "Y", lat: 37.5, lon: -121.9}],
    centers: list(CENTERS, at => ({id: center(at), lat: 37 + at / 20, lon: -121.5, handovers: {regular: 60}})),
    carriers: list(CARRIERS, at => ({id: "C" + at, yard: "Y", positions: 9, payloadKg: 17500, offDays: [day(at)]})),
    orders: list(ORDERS, at => ({id: "O" + at, model: "M3", location: "Y", centers: [center(at)]}))
  };
  const result = {
    problem: "large", resultVersion: 1,
    trips: list(trips, at => ({id: "T" + at, carrier: "C" + Math.floor(at / DAYS), departureDay: day(at), stops: [center(at), center(at + 1)]})),
    deliveries: list(delivered, at => ({order: "O" + at, center: center(at % trips), day: day(at % trips), trip: "T" + (at % trips)})),
    undelivered: list(ORDERS - delivered, at => ({order: "O" + (delivered + at), code: "not-placed", reason: "not placed"})),
    figures: {orders: ORDERS, delivered}
  };
  const driven = at => list(2, stop => ({center: center(at + stop), reachedAfter: 200 + 100 * stop, day: day(at), vehicles: 1}));
  const schedule = {
    plan: "large", resultVersion: 1,
    carriers: list(CARRIERS, c => ({
      carrier: "C" + c, dutyMinutesPerDay: 660, dutyMinutes: 400 * DAYS, dutyMinutesOffered: 660 * (DAYS - 1),
      days: list(DAYS, d => ({day: day(d), available: d !== c % DAYS, tripMinutes: 400, otherMinutes: 0, idleMinutes: d === c % DAYS ? 0 : 260})),
      trips: list(DAYS, d => ({
        trip: "T" + (c * DAYS + d), departureDay: day(d), departsAfter: 0, minutes: 400, busyDays: 1, backDay: day(d), vehicles: 3, positions: 3,
        kg: 5400, stops: driven(c * DAYS + d)
      }))
    }))
  };
  const plan = {
    id: "large", name: "large", kind: "planning", status: "DONE", submittedAt: "2019-06-23T18:00:00Z", seconds: 1, elapsedSeconds: 1,
    orders: ORDERS, appointments: 0, delivered, appointmentsKept: 0, resultVersion: 1
  };
  const answers = {
    "/v1/plans/large": plan, "/v1/plans/large/problem": problem, "/v1/plans/large/result": result,
    "/v1/plans/large/schedule": schedule, "/v1/jobs": {jobs: []}
  };
  const ask = window.fetch;
  window.fetch = (address, options) => {
    const answer = answers[new URL(address, location.href).pathname];
    return answer ? Promise.resolve(new Response(JSON.stringify(answer))) : ask(address, options);
  };
}
