// What follows from a problem and a plan, counted once for all views. Places and days are numbers here: index into a list.

/** The planning days, first to last. */
export function planningDays(problem) {
  const days = [];
  for (let time = Date.parse(problem.firstDay); time <= Date.parse(problem.lastDay); time += 86400000) {
    days.push(new Date(time).toISOString().slice(0, 10));
  }
  return days;
}

const LIKE_DAY = /^\d{4}-\d\d-\d\d$/;

function dayLikeIds(problem, result) {
  const things = [problem.orders, problem.centers, problem.carriers, problem.yards, problem.vessels || [], problem.models, result.trips];
  return new Set(things.flatMap(list => list.map(one => one.id).filter(id => LIKE_DAY.test(id))));
}

function indexed(list) {
  return new Map(list.map((one, index) => [one.id, index]));
}

/**
 * The tables of a plan.
 *
 * days, and dayIndex: text -> index; centerIndex, yardIndex, orderIndex, carrierIndex, tripIndex: id -> index.
 * dayLikeIds: the ids of problem and plan that look like days.
 * deliveryOf[order]: index of the order's delivery, or -1; missingOf[order]: index into undelivered, or -1.
 * isKept[order]: 1 where its appointment is kept.
 * cells: by center and day, at center × days + day: handovers, kept (of these at their appointment), regular, most.
 * byDay: the same summed up by day, with surge: handovers above the regular ones of their center.
 */
export function tables(problem, result) {
  const days = planningDays(problem);
  const dayIndex = new Map(days.map((day, index) => [day, index]));
  const orderIndex = indexed(problem.orders);
  const index = {
    days, dayIndex, orderIndex, centerIndex: indexed(problem.centers), yardIndex: indexed(problem.yards),
    carrierIndex: indexed(problem.carriers), tripIndex: indexed(result.trips),
    dayLikeIds: dayLikeIds(problem, result)
  };
  const orders = orderTables(problem, result, orderIndex);
  const cells = cellTables(problem, result, index, orders);
  return {...index, ...orders, cells, byDay: dayTables(problem, days, cells)};
}

function orderTables(problem, result, orderIndex) {
  const deliveryOf = new Int32Array(problem.orders.length).fill(-1);
  const missingOf = new Int32Array(problem.orders.length).fill(-1);
  const isKept = new Uint8Array(problem.orders.length);
  result.deliveries.forEach((delivery, at) => {
    const order = orderIndex.get(delivery.order);
    const appointment = problem.orders[order].appointment;
    deliveryOf[order] = at;
    isKept[order] = appointment && appointment.center === delivery.center && appointment.day === delivery.day ? 1 : 0;
  });
  result.undelivered.forEach((missing, at) => {
    missingOf[orderIndex.get(missing.order)] = at;
  });
  return {deliveryOf, missingOf, isKept};
}

/** Handovers that a center can do on a day: {regular, surge}. */
export function handoversOf(center, day) {
  const own = center.handoverDays?.[day] || center.handovers;
  return {regular: own.regular, surge: own.surge || 0};
}

function cellTables(problem, result, index, {isKept}) {
  const size = problem.centers.length * index.days.length;
  const cells = {
    handovers: new Int32Array(size), kept: new Int32Array(size), regular: new Int32Array(size), most: new Int32Array(size)
  };
  problem.centers.forEach((center, c) => index.days.forEach((day, d) => {
    const {regular, surge} = handoversOf(center, day);
    cells.regular[c * index.days.length + d] = regular;
    cells.most[c * index.days.length + d] = regular + surge;
  }));
  for (const delivery of result.deliveries) {
    const at = index.centerIndex.get(delivery.center) * index.days.length + index.dayIndex.get(delivery.day);
    cells.handovers[at]++;
    cells.kept[at] += isKept[index.orderIndex.get(delivery.order)];
  }
  return cells;
}

function dayTables(problem, days, cells) {
  return days.map((day, d) => {
    const sum = {day, handovers: 0, kept: 0, surge: 0, regular: 0, most: 0};
    for (let c = 0; c < problem.centers.length; c++) {
      const at = c * days.length + d;
      sum.handovers += cells.handovers[at];
      sum.kept += cells.kept[at];
      sum.surge += Math.max(0, cells.handovers[at] - cells.regular[at]);
      sum.regular += cells.regular[at];
      sum.most += cells.most[at];
    }
    return sum;
  });
}

/** The days that a query's day means: that one, or all. */
export function chosenDays(days, day) {
  return days.includes(day) ? [days.indexOf(day)] : days.map((_, d) => d);
}

/** What a center does on the given days: {handovers, kept, regular, most}. */
export function centerUse(cells, dayCount, center, chosen) {
  const sum = {handovers: 0, kept: 0, regular: 0, most: 0};
  for (const d of chosen) {
    for (const name of Object.keys(sum)) {
      sum[name] += cells[name][center * dayCount + d];
    }
  }
  return sum;
}

/** How many undelivered orders have which code: [{code, count, action}], most first. */
export function missingByCode(result) {
  return counts(result.undelivered);
}

/** The same as an explanation tells it. */
export function codesOf(explanation) {
  return counts(explanation.orders);
}

function counts(orders) {
  const byCode = new Map();
  for (const {code} of orders) {
    byCode.set(code, (byCode.get(code) || 0) + 1);
  }
  return [...byCode].map(([code, count]) => ({code, count})).sort((a, b) => b.count - a.count);
}
