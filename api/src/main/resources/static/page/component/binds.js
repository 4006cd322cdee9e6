// What binds the plan, as sentences with links: to the orders of each reason, the yard's carriers, the center's day.
import {wantedOf} from "../flows.js";
import {count, counted, dayText, part, withDays} from "../format.js";
import {isActive} from "../plans.js";
import {planAddress} from "../router.js";
import {useQuestion} from "../questions.js";
import {reasonText} from "../reasons.js";
import {useSchedule} from "../schedules.js";
import {codesOf, missingByCode} from "../tables.js";
import {html, useMemo} from "../ui.js";

const MOST_SAID = 4;

export function Binds({id, book}) {
  const {plan, problem, result, tables} = book;
  const explained = useQuestion(id, "explanation")?.result;
  const current = explained?.resultVersion === result.resultVersion ? explained : undefined;
  const places = useMemo(() => placesOf(problem, result, tables), [tables]);
  if (!result.undelivered.length) {
    return html`<p>Nothing: every order is delivered. <${FullDays} id=${id} tables=${tables} problem=${problem} /></p>`;
  }
  return html`<p class="sentence"><a href=${planAddress(id, "orders", {state: "missing"})}>${counted(result.undelivered.length, "order is", "orders are")} missing</a>:
    ${" "}${current ? html`<${Explained} id=${id} explained=${current} book=${book} />` : html`<${Coded} id=${id} rows=${missingByCode(result)} />`}</p>
    <p>${places.yard && html`<${FullYard} id=${id} book=${book} at=${places.yard} asked=${!isActive(plan)} />${" "}`}
      ${places.center && html`<${FullCenter} id=${id} problem=${problem} tables=${tables} at=${places.center} />${" "}`}
      <${FullDays} id=${id} problem=${problem} tables=${tables} /></p>
    <p><a href=${planAddress(id, "changes", {tab: "bottlenecks"})}>What one more of each would bring</a></p>`;
}

/** Where most of what is missing is, and where most of it is wanted: {yard: {index, missing}, center: {index, missing}}. */
function placesOf(problem, result, tables) {
  const atYard = new Int32Array(problem.yards.length);
  for (const {order} of result.undelivered) {
    const yard = tables.yardIndex.get(problem.orders[tables.orderIndex.get(order)].location);
    if (yard !== undefined) {
      atYard[yard]++;
    }
  }
  return {yard: largest(atYard), center: largest(wantedOf(problem, result, tables).any)};
}

function largest(counts) {
  const index = counts.reduce((best, value, at) => (value > counts[best] ? at : best), 0);
  return counts[index] > 0 ? {index, missing: counts[index]} : undefined;
}

/** The reasons, grouped as the bars beside it have them, and what would help most orders at once. */
function Explained({id, explained, book}) {
  const [first] = explained.summary;
  const place = first && placeOf(explained.orders.find(order => order.order === first.orders[0]), book.problem);
  return html`<${Coded} id=${id} rows=${codesOf(explained)} />${first && html` Most alike: ${count(first.count)}${" "}
    ${place ? html`<a href=${planAddress(id, ...place)}>${withDays(first.text, book)}</a>` : withDays(first.text, book)}.`}`;
}

/** The view of what an order lacks: the center and day, or the yard's carriers, that its first remedy is about. */
function placeOf(explained, problem) {
  for (const {op, center, days, like, yard} of (explained?.remedies || []).flatMap(remedy => remedy.change)) {
    if (op === "set-handovers") {
      return ["map", {center, day: days?.[0]}];
    }
    if (op === "add-carriers" || op === "set-departures") {
      return ["carriers", {yard: yard || problem.carriers.find(carrier => carrier.id === like)?.yard, sort: "used"}];
    }
  }
  return undefined;
}

function Coded({id, rows}) {
  const others = rows.slice(MOST_SAID).reduce((sum, row) => sum + row.count, 0);
  return html`${rows.slice(0, MOST_SAID).map((row, at) => html`${at > 0 && "; "}<a href=${planAddress(id, "orders", {state: "missing", reason: row.code})}>
    ${reasonText(row.code)} (${count(row.count)})</a>`)}${others > 0 && "; other reasons (" + count(others) + ")"}.`;
}

/** The yard where most of what is missing stands, and how far its carriers are used, once the schedule is there. */
function FullYard({id, book, at, asked}) {
  const {problem} = book;
  const yard = problem.yards[at.index];
  const carriers = problem.carriers.filter(carrier => carrier.yard === yard.id).length;
  return html`<span data-binds="yard">${count(at.missing)} of them ${at.missing === 1 ? "stands" : "stand"} at${" "}
    <a href=${planAddress(id, "carriers", {yard: yard.id, sort: "used"})}>${yard.name || yard.id}, which has ${counted(carriers, "carrier")}</a>${
      asked && carriers > 0 && html`<${YardUse} id=${id} book=${book} yard=${yard} />`}.</span>`;
}

function YardUse({id, book, yard}) {
  const {plan} = useSchedule(id, book);
  const rows = plan?.rows.filter(({carrier}) => carrier.yard === yard.id) || [];
  const sum = name => rows.reduce((total, row) => total + row[name], 0);
  return sum("open") > 0 && html` with ${part(sum("used"), sum("open"))} of their duty time used`;
}

/** The center that most of what is missing names, and its fullest day. */
function FullCenter({id, problem, tables, at}) {
  const {days, cells} = tables;
  const site = problem.centers[at.index];
  const full = days.map((_, d) => d).filter(d => isFull(cells, at.index * days.length + d));
  const day = days[full[full.length - 1]];
  return html`<span data-binds="center">${count(at.missing)} ${at.missing === 1 ? "names" : "name"} ${site.name || site.id}, where${" "}
    ${day ? html`<a href=${planAddress(id, "map", {center: site.id, day})}>${dayText(day)}</a> is full${full.length > 1 && ", and so " + (full.length === 2 ? "is " : "are ") + counted(full.length - 1, "other day")}`
      : html`<a href=${planAddress(id, "map", {center: site.id})}>no day is full</a>`}.</span>`;
}

/** On which day most centers are full, and how much of all handovers is used. */
function FullDays({id, problem, tables}) {
  const {days, cells} = tables;
  const open = days.map((day, d) => {
    const able = problem.centers.filter((_, c) => cells.most[c * days.length + d] > 0).length;
    const full = problem.centers.filter((_, c) => isFull(cells, c * days.length + d)).length;
    return {day, able, full};
  });
  const worst = open.reduce((most, one) => (one.full > most.full ? one : most), open[0]);
  if (!worst.full) {
    return html`No center is full on any day.`;
  }
  const used = tables.byDay.reduce((sum, day) => sum + day.handovers, 0);
  const able = tables.byDay.reduce((sum, day) => sum + day.most, 0);
  return html`<span data-binds="days">The day with most full centers is <a href=${planAddress(id, "map", {day: worst.day})}>${dayText(worst.day)}</a>: ${count(worst.full)} of ${count(worst.able)}.
    Of all handovers that centers can do, surge included, ${part(used, able)} are used.</span>`;
}

function isFull(cells, at) {
  return cells.most[at] > 0 && cells.handovers[at] >= cells.most[at];
}
