// All orders in one table: searched, filtered and sorted; each with its place, or its reason and what would help.
import {OrderFilters} from "../component/order-filters.js";
import {OrderPanel} from "../component/order-panel.js";
import {Empty} from "../component/states.js";
import {VirtualTable} from "../component/virtual-table.js";
import {NOTHING, count, counted, dayText} from "../format.js";
import {APPOINTMENTS, matching, orderColumns} from "../order-table.js";
import {useQuestion} from "../questions.js";
import {reasonText} from "../reasons.js";
import {setQuery} from "../router.js";
import {html, useEffect, useMemo, useRef, useState} from "../ui.js";

const COLUMNS = [
  {name: "id", title: "Order", width: "9.5rem", sort: true},
  {name: "center", title: "Center", width: "11rem", sort: true},
  {name: "day", title: "Day", width: "8rem", sort: true},
  {name: "reason", title: "Why missing", width: "11rem", sort: true},
  {name: "accepted", title: "Centers", width: "9rem", sort: true},
  {name: "appointment", title: "Appointment", width: "12rem", sort: true},
  {name: "carrier", title: "Carrier", width: "7rem", sort: true},
  {name: "trip", title: "Trip", width: "7.5rem", sort: true},
  {name: "priority", title: "Priority", width: "5rem", sort: true, number: true}
];
// Columns that say nothing, by what state of orders is shown.
const WITHOUT = {missing: ["center", "day", "carrier", "trip"], delivered: ["reason", "accepted"], undefined: ["accepted"]};
const columnsFor = state => COLUMNS.filter(({name}) => !(WITHOUT[state] || WITHOUT.undefined).includes(name));
const FILTERS = ["search", "state", "center", "day", "reason", "carrier", "appointment", "priority", "sort"];

export default function Orders({id, book, route}) {
  const {query} = route;
  const explanation = useQuestion(id, "explanation")?.result;
  const explained = useMemo(() => (explanation?.resultVersion === book.result.resultVersion
    ? new Map(explanation.orders.map(order => [order.order, order])) : undefined), [explanation, book.result]);
  const columns = useMemo(() => orderColumns(book, explained), [book.result, explained]);
  const [found, held, showAnew] = useHeld(columns, book, query);
  const shown = useMemo(() => columnsFor(query.state), [query.state]);
  const texts = useMemo(() => cellTexts(columns, book), [columns]);
  const open = book.tables.orderIndex.get(query.order);
  return html`<div class="orders">
    <${OrderFilters} book=${book} reasons=${columns.reasons} query=${query}
      open=${() => query.search && found.length && setQuery({order: book.problem.orders[found[0]].id})} />
    <p class="found" role="status"><strong>${count(found.length)}</strong> of ${counted(columns.size, "order")}${held && html` <span data-held>Reasons have come meanwhile; the rows stay where they were. <button class="quiet" onClick=${showAnew}>Filter and sort by the reasons</button></span>`}</p>
    <div class=${"beside" + (open === undefined ? "" : " opened")}>
      ${found.length
        ? html`<${VirtualTable} label="Orders" columns=${shown} length=${found.length}
            cells=${row => shown.map(({name}) => texts[name](found[row]))}
            rowKey=${row => found[row]} onOpen=${row => setQuery({order: book.problem.orders[found[row]].id})}
            selected=${row => found[row] === open} sort=${query.sort} onSort=${sort => setQuery({sort})} from=${FILTERS.map(name => query[name]).join("/")} />`
        : html`<${Empty}><p>No order is like that. <button onClick=${clear}>Show all orders</button></p><//>`}
      ${open !== undefined && html`<${OrderPanel} key=${open} id=${id} book=${book} order=${open} explained=${explained?.get(query.order)} />`}
      ${query.order && open === undefined && html`<p class="state failure">The problem has no order ${query.order}.</p>`}
    </div>
  </div>`;
}

/** The orders found, which stay in their rows when reasons come, until the reader filters or sorts; whether they are held so, and what ends that. */
function useHeld(columns, book, query) {
  const [asked, setAsked] = useState(0);
  const shown = useRef();
  const found = useMemo(() => {
    shown.current = columns;
    return matching(columns, book, query);
  }, [book.result, asked, ...FILTERS.map(name => query[name])]);
  const isOutdated = shown.current !== columns && Boolean(query.reason || query.sort?.endsWith("reason"));
  useEffect(() => {
    if (isOutdated && !found.length) {
      setAsked(asked + 1); // Nothing is shown that could move.
    }
  }, [isOutdated]);
  return [found, isOutdated && found.length > 0, () => setAsked(asked + 1)];
}

function clear() {
  setQuery(Object.fromEntries(FILTERS.map(name => [name, ""])));
}

/** What the cells of an order say, by column; days and centers are put into words once, not for each row. */
function cellTexts(columns, {problem, result, tables}) {
  const days = tables.days.map(dayText);
  const centers = problem.centers.map(center => (center.name && center.name !== center.id ? center.id + " " + center.name : center.id));
  const from = (texts, column) => order => (columns[column][order] < 0 ? NOTHING : texts(columns[column][order]));
  return {
    id: order => problem.orders[order].id,
    center: from(index => centers[index], "center"),
    day: from(index => days[index], "day"),
    reason: from(index => reasonText(columns.reasons[index]), "reason"),
    accepted: order => problem.orders[order].centers.join(", "),
    carrier: from(index => problem.carriers[index].id, "carrier"),
    trip: from(index => result.trips[index].id, "trip"),
    priority: order => count(columns.priority[order]),
    appointment: order => {
      const kind = APPOINTMENTS[columns.appointment[order]];
      return kind === "none" ? NOTHING : html`<span class=${"appointment " + kind}>${kind}</span>
        ${" "}${problem.centers[columns.appointmentCenter[order]]?.id} ${days[columns.appointmentDay[order]] || dayText(problem.orders[order].appointment.day)}`;
    }
  };
}
