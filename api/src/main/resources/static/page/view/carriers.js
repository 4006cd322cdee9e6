// What each carrier does on each day: a schedule to look at, and a table with the same content.
import {CarrierTable} from "../component/carrier-table.js";
import {Gantt} from "../component/gantt.js";
import {Choice, named} from "../component/order-filters.js";
import {Empty, Failure, Loading} from "../component/states.js";
import {TripPanel} from "../component/trip-panel.js";
import {useDraft} from "../drafts.js";
import {count, counted, dayText, part} from "../format.js";
import {planAddress, setQuery} from "../router.js";
import {loadSchedule, useSchedule} from "../schedules.js";
import {html, useId, useMemo} from "../ui.js";
import {STEPS} from "../use-scale.js";

const SORTS = [["idle", "most idle first"], ["used", "most used first"], ["id", "by id"]];

export default function Carriers({id, book, route}) {
  const {plan, book: scheduled, error} = useSchedule(id, book);
  if (error) {
    return html`<${Failure} error=${error} retry=${() => loadSchedule(id)} />`;
  }
  return plan ? html`<${Scheduled} id=${id} book=${scheduled} plan=${plan} query=${route.query} />` : html`<${Loading} what="the schedule" />`;
}

function Scheduled({id, book, plan, query}) {
  const {problem, result, tables} = book;
  const order = useMemo(() => rowsInOrder(plan, book, query), [plan, query.search, query.yard, query.sort]);
  const {change} = useDraft(id);
  const locks = useMemo(() => lockedTrips(change, book), [change, book.result]);
  const yards = useMemo(() => named(problem.yards.filter(yard => problem.carriers.some(carrier => carrier.yard === yard.id))), [problem]);
  const selected = tables.tripIndex.get(query.trip);
  const field = useId();
  const asTable = query.as === "table";
  const select = trip => setQuery({trip: trip === undefined ? "" : result.trips[trip].id, carrier: ""});
  return html`<div class="carriers">
    <div class="filters">
      <label class="field" for=${field}>Search
        <input id=${field} type="search" placeholder="carrier, trip or order" value=${query.search || ""} autocomplete="off" spellcheck="false"
          onInput=${event => setQuery({search: event.target.value})} /></label>
      <${Choice} name="yard" title="Yard" all="all yards" options=${yards} value=${query.yard} />
      <${Choice} name="sort" title="Order" all="by yard" options=${SORTS} value=${query.sort} />
      <div class="choice row" role="group" aria-label="Shown as">
        <button aria-pressed=${!asTable} onClick=${() => setQuery({as: ""})}>Schedule</button>
        <button aria-pressed=${asTable} onClick=${() => setQuery({as: "table"})}>Table</button>
      </div>
    </div>
    <${Summary} plan=${plan} order=${order} id=${id} yard=${query.yard} />
    <div class=${"beside" + (selected === undefined ? "" : " opened")}>
      ${!order.length ? html`<${Empty}><p>${query.search ? "No carrier is like that." : "No carrier belongs to that yard."} <button onClick=${() => setQuery({search: "", yard: ""})}>Show all</button></p><//>`
        : asTable ? html`<${CarrierTable} plan=${plan} book=${book} order=${order} selected=${selected} select=${select} />`
        : html`<div>
          <${Gantt} plan=${plan} book=${book} order=${order} byYard=${!query.sort} selected=${selected} marked=${tables.carrierIndex.get(query.carrier)}
            locks=${locks} select=${select} said=${trip => tripText(trip, book, plan)} />
          <${Legend} locks=${locks.size > 0} /></div>`}
      ${selected !== undefined && html`<${TripPanel} key=${selected} id=${id} book=${book} plan=${plan} trip=${selected} isLocked=${locks.has(selected)} />`}
    </div>
    ${query.trip && selected === undefined && html`<p class="state failure">The plan has no trip ${query.trip}.</p>`}
    ${change.length > 0 && html`<p class="note">A change is being put together: <a href=${planAddress(id, "changes", {tab: "revise"})}>${counted(change.length, "operation")}, to plan again with</a>.</p>`}
  </div>`;
}

function rowsInOrder({rows}, book, {search, yard, sort}) {
  const idle = row => (rows[row].open ? 1 - rows[row].used / rows[row].open : -1);
  const by = {
    idle: (a, b) => idle(b) - idle(a), used: (a, b) => idle(a) - idle(b), id: () => 0
  }[sort] || ((a, b) => rows[a].carrier.yard.localeCompare(rows[b].carrier.yard));
  const isFound = searched(book, search);
  return rows.map((_, row) => row).filter(row => (!yard || rows[row].carrier.yard === yard) && isFound(rows[row].carrier.id)).sort((a, b) => by(a, b) || a - b);
}

/** Which carriers a search finds: by a part of their id, that of a trip of theirs, or the id of an order on one. */
function searched({result, tables}, search = "") {
  const text = search.trim().toLowerCase();
  const carriers = new Set(result.trips.filter(trip => trip.id.toLowerCase().includes(text)).map(trip => trip.carrier));
  const rides = text && result.deliveries.filter(delivery => delivery.trip && delivery.order.toLowerCase() === text);
  rides && rides.forEach(delivery => carriers.add(result.trips[tables.tripIndex.get(delivery.trip)].carrier));
  return id => !text || id.toLowerCase().includes(text) || carriers.has(id);
}

/** The trips that the change being put together locks. */
function lockedTrips(change, {result, tables}) {
  const locks = change.filter(one => one.op === "lock" && (one.trip || one.carrier));
  const found = new Set(locks.map(one => tables.tripIndex.get(one.trip)).filter(trip => trip !== undefined));
  for (const {carrier, days} of locks.filter(one => one.carrier)) {
    result.trips.forEach((trip, at) => trip.carrier === carrier && (!days?.length || days.includes(trip.departureDay)) && found.add(at));
  }
  return found;
}

function Summary({plan, order, id, yard}) {
  const sum = name => order.reduce((total, row) => total + plan.rows[row][name], 0);
  const without = order.filter(row => !plan.rows[row].blocks.some(block => block.trip >= 0)).length;
  return html`<p class="found" role="status"><strong>${counted(order.length, "carrier")}</strong>, ${part(sum("used"), sum("open"))} of their duty time used;
    ${" "}${count(without)} without a trip.${yard && order.length > 0 && html`${" "}<a href=${planAddress(id, "changes", {tab: "what-if", yard})}>What two more would bring</a>`}</p>`;
}

function tripText(trip, {result}, plan) {
  const {id, carrier, departureDay} = result.trips[trip];
  const {stops, minutes, days, backDay} = plan.trips[trip];
  return carrier + ", " + dayText(departureDay) + (days > 1 ? " to " + dayText(backDay) : "") + ", trip " + id + ": "
    + stops.map(({center, vehicles}) => center + " " + vehicles).join(", ") + "; " + count(minutes) + " min";
}

function Legend({locks}) {
  return html`<div class="legend"><span class="legend-title">Positions of a trip</span>
    ${STEPS.slice(1).map(([name, text]) => html`<span class=${"key scale " + name}>${text}</span>`)}<span class="key idle">idle</span>
    <span class="key off">off</span><span class="key busy">other work, or left already</span>${locks && html`<span class="key locked">locked in the change</span>`}</div>`;
}
