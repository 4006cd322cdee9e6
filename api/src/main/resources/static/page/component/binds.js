// What binds the plan, as sentences with links: the reasons of what is missing, and the fullest places and days.
import {count, counted, dayText, part} from "../format.js";
import {planAddress} from "../router.js";
import {useQuestion} from "../questions.js";
import {reasonText} from "../reasons.js";
import {missingByCode} from "../tables.js";
import {html} from "../ui.js";

const MOST_SAID = 4;

export function Binds({id, problem, result, tables}) {
  const explained = useQuestion(id, "explanation")?.result;
  const current = explained?.resultVersion === result.resultVersion ? explained : undefined;
  if (!result.undelivered.length) {
    return html`<p>Nothing: every order is delivered. <${FullDays} id=${id} problem=${problem} tables=${tables} /></p>`;
  }
  return html`<p class="sentence"><a href=${planAddress(id, "orders", {state: "missing"})}>${counted(result.undelivered.length, "order is", "orders are")} missing</a>:
    ${" "}${current ? html`<${Explained} id=${id} explained=${current} />` : html`<${Coded} id=${id} result=${result} />`}
    ${" "}<${FullDays} id=${id} problem=${problem} tables=${tables} /></p>
    <p><a href=${planAddress(id, "changes", {tab: "bottlenecks"})}>What one more of each would bring</a></p>`;
}

/** The explanation's own sentence, as far as it is short: its parts add up to all. */
function Explained({id, explained}) {
  const said = explained.summary.slice(0, MOST_SAID);
  const others = explained.summary.slice(MOST_SAID).reduce((sum, entry) => sum + entry.count, 0);
  const codeOf = new Map(explained.orders.map(order => [order.order, order.code]));
  return html`${said.map((entry, at) => html`${at > 0 && "; "}<a href=${planAddress(id, "orders", {state: "missing", reason: codeOf.get(entry.orders[0])})}>
    ${count(entry.count)} ${entry.text}</a>`)}${others > 0 && "; " + count(others) + " for other reasons"}.`;
}

function Coded({id, result}) {
  const rows = missingByCode(result);
  return html`${rows.slice(0, MOST_SAID).map((row, at) => html`${at > 0 && "; "}<a href=${planAddress(id, "orders", {state: "missing", reason: row.code})}>${count(row.count)}</a>${" "}
    ${row.code === "not-placed" ? "found no place in this plan" : reasonText(row.code)}`)}.`;
}

/** On which days most centers are full, and which day has the most room. */
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
  return html`Centers are fullest on <a href=${planAddress(id, "map", {day: worst.day})}>${dayText(worst.day)}</a>: ${count(worst.full)} of ${count(worst.able)} have
    no handover left. Of all handovers that centers can do, surge included, ${part(used, able)} are used.`;
}

function isFull(cells, at) {
  return cells.most[at] > 0 && cells.handovers[at] >= cells.most[at];
}
