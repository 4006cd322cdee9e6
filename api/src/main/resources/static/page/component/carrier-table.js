// The carriers' schedule as a table: a row for each trip, idle stretch, day off and other work.
import {NOTHING, count, dayText} from "../format.js";
import {stretches} from "../schedule.js";
import {html, useMemo} from "../ui.js";
import {VirtualTable} from "./virtual-table.js";

const COLUMNS = [
  {name: "carrier", title: "Carrier", width: "8rem"}, {name: "yard", title: "Yard", width: "7rem"}, {name: "day", title: "Days", width: "12rem"},
  {name: "what", title: "What", width: "9rem"}, {name: "stops", title: "Stops and vehicles", width: "16rem"},
  {name: "vehicles", title: "Positions", width: "6rem", number: true}, {name: "minutes", title: "Minutes", width: "6rem", number: true}
];
const WORDS = {idle: "idle", off: "off", busy: "other work"};

export function CarrierTable({plan, book, order, selected, select}) {
  const {result, tables} = book;
  const rows = useMemo(() => {
    const byRow = new Map();
    stretches(plan).forEach(one => byRow.set(one.row, [...(byRow.get(one.row) || []), one]));
    return order.flatMap(row => byRow.get(row) || []);
  }, [plan, order]);
  const cells = at => {
    const {row, kind, first, last, trip, minutes, whole} = rows[at];
    const {carrier} = plan.rows[row];
    const days = dayText(tables.days[first]) + (last > first ? " to " + dayText(tables.days[last]) : "");
    const isTrip = kind === "trip";
    return [carrier.id, carrier.yard, days, isTrip ? "trip " + result.trips[trip].id : kind === "idle" && !whole ? "idle, rest of day" : WORDS[kind],
      isTrip ? plan.trips[trip].stops.map(({center, vehicles}) => center + " " + vehicles).join(" · ") : NOTHING,
      isTrip ? count(plan.trips[trip].positions) + " of " + count(carrier.positions) : NOTHING, minutes === undefined ? NOTHING : count(minutes)];
  };
  return html`<${VirtualTable} label="Carriers by day" columns=${COLUMNS} length=${rows.length} cells=${cells} rowKey=${at => at}
    selected=${at => rows[at].kind === "trip" && rows[at].trip === selected} onOpen=${at => rows[at].kind === "trip" && select(rows[at].trip)} />`;
}
