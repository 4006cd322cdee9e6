// Map and centers: where handovers are and how full the centers, on a day or on all; one center and day in detail.
import {CenterDay} from "../component/center-day.js";
import {DayField} from "../component/day-field.js";
import {FlowTables} from "../component/flow-tables.js";
import {HeatMap} from "../component/heat-map.js";
import {SiteMap} from "../component/site-map.js";
import {flowsOf, wantedOf, yardsOf} from "../flows.js";
import {count, counted, dayText, fullDayText, part} from "../format.js";
import {planAddress, setQuery} from "../router.js";
import {centerUse, chosenDays} from "../tables.js";
import {html, useMemo} from "../ui.js";

export default function MapView({id, book, route}) {
  const {problem, result, tables} = book;
  const day = tables.dayIndex.has(route.query.day) ? route.query.day : "";
  const center = tables.centerIndex.get(route.query.center);
  const chosen = useMemo(() => chosenDays(tables.days, day), [tables, day]);
  const flows = useMemo(() => flowsOf(problem, result, tables, chosen), [tables, chosen]);
  const yards = useMemo(() => yardsOf(problem, result, tables, chosen), [tables, chosen]);
  const wanted = useMemo(() => wantedOf(problem, result, tables), [tables]);
  const choose = index => setQuery({center: index === center ? "" : problem.centers[index].id});
  const when = day ? fullDayText(day) : "all days";
  return html`<div class="map-view">
    <${Worst} id=${id} problem=${problem} tables=${tables} chosen=${chosen} day=${day} wanted=${wanted} />
    <div class="row map-tools"><${DayField} days=${tables.days} day=${day} choose=${value => setQuery({day: value})} /></div>
    <div class=${"map-row" + (center === undefined ? "" : " with-detail")}>
      <section class="card map-card" aria-labelledby="map-title">
        <h2 id="map-title">Handovers and flows, ${when}</h2>
        <${SiteMap} problem=${problem} tables=${tables} chosen=${chosen} flows=${flows} yards=${yards} center=${center} choose=${choose} />
      </section>
      ${center !== undefined && html`<${CenterDay} id=${id} book=${book} center=${center} day=${day} chosen=${chosen} wanted=${wanted} />`}
    </div>
    <div class="map-lower"><section class="card" aria-labelledby="heat-title">
      <h2 id="heat-title">Use of each center by day</h2>
      <${HeatMap} problem=${problem} tables=${tables} wanted=${wanted} day=${day} center=${center} route=${route} id=${id} />
    </section>
    <${FlowTables} problem=${problem} flows=${flows} yards=${yards} when=${when} /></div>
  </div>`;
}

/** Which centers are full, and which of them is missed most. */
function Worst({id, problem, tables, chosen, day, wanted}) {
  const uses = problem.centers.map((site, c) => ({site, c, use: centerUse(tables.cells, tables.days.length, c, chosen), missing: wanted.any[c]}))
    .filter(({use}) => use.most > 0);
  const full = uses.filter(({use}) => use.handovers >= use.most);
  const worst = uses.reduce((worst, one) => (isWorse(one, worst) ? one : worst), uses[0]);
  return html`<p class="sentence" data-worst=${worst?.site.id}>${day ? dayText(day) : "All days"}:${" "}
    ${worst ? html`${count(full.length)} of ${counted(uses.length, "center")} ${full.length === 1 ? "is" : "are"} full. Worst is${" "}
      <a href=${planAddress(id, "map", {day, center: worst.site.id})}>${worst.site.name || worst.site.id}</a>:
      ${" "}${part(worst.use.handovers, worst.use.most)} of its handovers are used, and ${worst.missing
        ? counted(worst.missing, "missing order names", "missing orders name") + " it." : "no missing order names it."}`
      : "no center hands over anything."}</p>`;
}

/** Fuller, and of equally full ones missed by more orders. */
function isWorse(one, other) {
  const share = ({use}) => use.handovers / use.most;
  return share(one) > share(other) || (share(one) === share(other) && one.missing > other.missing);
}
