// Center by day: how much of its handovers is used. Each cell leads to that center and day. One tab stop; arrows move on.
import {count, dayText, isWeekend, part} from "../format.js";
import {planAddress, setQuery} from "../router.js";
import {centerUse} from "../tables.js";
import {html, useId, useMemo, useRef, useState} from "../ui.js";
import {useClass, useText} from "../use-scale.js";

const MOST_DAYS = 31;
const STEP = {ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0]};

export function HeatMap({problem, tables, wanted, day, center, route, id}) {
  const field = useId();
  const {days, cells} = tables;
  const first = Math.max(0, days.indexOf(route.query.from));
  const shown = days.slice(first, first + MOST_DAYS);
  const sort = route.query.sort || "use";
  const rows = useMemo(() => sorted(problem, tables, wanted, day, sort), [tables, wanted, day, sort]);
  return html`<div class="row heat-tools">
      <label for=${field}>Order</label>
      <select id=${field} onChange=${event => setQuery({sort: event.target.value})}>
        ${[["use", day ? "fullest on " + dayText(day) : "fullest"], ["missing", "most missing"], ["handovers", "most handovers"], ["name", "name"]]
          .map(([value, text]) => html`<option value=${value === "use" ? "" : value} selected=${value === sort}>${text}</option>`)}
      </select>
      ${days.length > MOST_DAYS && html`<button disabled=${first === 0} onClick=${() => setQuery({from: days[Math.max(0, first - MOST_DAYS)]})}>Earlier days</button>
        <button disabled=${first + MOST_DAYS >= days.length} onClick=${() => setQuery({from: days[first + MOST_DAYS]})}>Later days</button>`}
    </div>
    <${Grid} problem=${problem} cells=${cells} days=${days} shown=${shown} rows=${rows} day=${day} center=${center} id=${id} query=${route.query} wanted=${wanted} />`;
}

function sorted(problem, {cells, days, dayIndex}, wanted, day, sort) {
  const chosen = day ? [dayIndex.get(day)] : days.map((_, d) => d);
  const rows = problem.centers.map((site, c) => ({site, c, use: centerUse(cells, days.length, c, chosen)}));
  const share = ({use}) => (use.most ? use.handovers / use.most : -1);
  const by = {
    use: (a, b) => share(b) - share(a) || wanted.any[b.c] - wanted.any[a.c],
    missing: (a, b) => wanted.any[b.c] - wanted.any[a.c],
    handovers: (a, b) => b.use.handovers - a.use.handovers,
    name: (a, b) => (a.site.name || a.site.id).localeCompare(b.site.name || b.site.id)
  };
  return rows.sort(by[sort] || by.use);
}

function Grid({problem, cells, days, shown, rows, day, center, id, query, wanted}) {
  const table = useRef();
  const [stop, setStop] = useState([0, 0]);
  const move = event => {
    const step = STEP[event.key];
    if (step) {
      const next = [Math.max(0, Math.min(rows.length - 1, stop[0] + step[0])), Math.max(0, Math.min(shown.length - 1, stop[1] + step[1]))];
      event.preventDefault();
      setStop(next);
      table.current.querySelector(`[data-cell="${next[0]}-${next[1]}"]`).focus();
    }
  };
  const all = days.map((_, d) => d);
  return html`<div class="wide heat-place"><table class="heat" ref=${table} onKeyDown=${move}>
    <caption class="unseen">Handovers by center and day; arrow keys move from cell to cell</caption>
    <thead><tr><th scope="col">Center</th>
      ${shown.map(one => html`<th scope="col" class=${"day" + (isWeekend(one) ? " weekend" : "") + (one === day ? " chosen" : "")}>
        <a href=${planAddress(id, "map", {...query, day: one === day ? "" : one})}>${dayText(one)}</a></th>`)}
      <th scope="col" class="number">All days</th><th scope="col" class="number">Use</th><th scope="col" class="number">Missing</th></tr></thead>
    <tbody>${rows.map(({site, c}, r) => html`<${Row} key=${site.id} site=${site} c=${c} r=${r} cells=${cells} days=${days} shown=${shown}
      sum=${centerUse(cells, days.length, c, all)} stop=${stop[0] === r ? stop[1] : -1} id=${id} query=${query} day=${day}
      chosen=${c === center} missing=${wanted.any[c]} />`)}</tbody>
  </table></div>`;
}

function Row({site, c, r, cells, days, shown, sum, stop, id, query, day, chosen, missing}) {
  const name = site.name || site.id;
  const start = days.indexOf(shown[0]);
  return html`<tr class=${chosen ? "chosen" : ""} data-center=${site.id}>
    <th scope="row"><a href=${planAddress(id, "map", {...query, center: site.id})}>${name}</a></th>
    ${shown.map((one, d) => {
      const at = c * days.length + start + d;
      const use = {handovers: cells.handovers[at], regular: cells.regular[at], most: cells.most[at]};
      return html`<td class=${"cell " + useClass(use) + (chosen && one === day ? " chosen" : "")}><a href=${planAddress(id, "map", {...query, center: site.id, day: one})}
        data-cell=${r + "-" + d} tabindex=${d === stop ? 0 : -1} aria-label=${name + ", " + dayText(one) + ": " + useText(use)} title=${useText(use)}>
        ${use.most || use.handovers ? count(use.handovers) : "·"}</a></td>`;
    })}
    <td class="number" data-figure="handovers">${count(sum.handovers)}</td><td class="number">${part(sum.handovers, sum.most)}</td>
    <td class="number"><a href=${planAddress(id, "orders", {state: "missing", center: site.id})}>${count(missing)}</a></td></tr>`;
}
