// Map and centers: where handovers are and how full the centers, on a day or on all; one center and day in detail.
import {CenterDay} from "../component/center-day.js";
import {DayField} from "../component/day-field.js";
import {FlowTables} from "../component/flow-tables.js";
import {HeatMap} from "../component/heat-map.js";
import {SiteMap} from "../component/site-map.js";
import {flowsOf, wantedOf, yardsOf} from "../flows.js";
import {fullDayText} from "../format.js";
import {setQuery} from "../router.js";
import {chosenDays} from "../tables.js";
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
