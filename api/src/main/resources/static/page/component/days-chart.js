// Handovers by day, stacked, against what the centers can do; the same as a table.
import {count, dayText, fullDayText, isWeekend} from "../format.js";
import {planAddress} from "../router.js";
import {html, useEffect, useRef, useState} from "../ui.js";

const [LOWEST, HIGHEST] = [220, 380];
const TOP = 14;
const BOTTOM = 34;
const LEFT = 46;
const LABEL_WIDTH = 62;

export function DaysChart({id, byDay}) {
  const [place, width] = useWidth();
  const [asTable, setAsTable] = useState(false);
  return html`<div ref=${place}>
    ${asTable ? html`<${DaysTable} id=${id} byDay=${byDay} />` : width > 0 && html`<${Bars} id=${id} byDay=${byDay} width=${width} />`}
    <div class="row spread">
      <div class="legend">
        <span class="key kept">appointment kept</span><span class="key fresh">newly scheduled</span>
        <span class="key surge">above regular: surge</span><span class="key capacity">capacity, regular and with surge</span>
      </div>
      <button class="quiet" aria-pressed=${asTable} onClick=${() => setAsTable(!asTable)}>Table</button>
    </div>
  </div>`;
}

function useWidth() {
  const place = useRef();
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const size = new ResizeObserver(([entry]) => setWidth(Math.floor(entry.contentRect.width)));
    size.observe(place.current);
    return () => size.disconnect();
  }, []);
  return [place, width];
}

/** A day's handovers in parts that add up: surge are those above the regular ones, of newly scheduled ones first. */
export function stack({handovers, kept, surge}) {
  const fresh = handovers - kept;
  const ofFresh = Math.min(surge, fresh);
  return {kept: kept - (surge - ofFresh), fresh: fresh - ofFresh, surge};
}

/** A round number at or above the value, and its step on the axis. */
function scaleOf(value) {
  const step = [1, 2, 5].map(one => one * 10 ** Math.floor(Math.log10(Math.max(1, value) / 2)))
    .find(one => value / one <= 5) || 10 ** Math.ceil(Math.log10(Math.max(1, value) / 2));
  return {step: Math.max(1, step), top: Math.max(1, step) * Math.ceil(value / Math.max(1, step)) || 1};
}

function Bars({id, byDay, width}) {
  const height = Math.round(Math.max(LOWEST, Math.min(HIGHEST, width * 0.17)));
  const {step, top} = scaleOf(Math.max(...byDay.map(day => Math.max(day.most, day.handovers)), 1));
  const y = value => TOP + (height - TOP - BOTTOM) * (1 - value / top);
  const slot = (width - LEFT) / byDay.length;
  const every = Math.max(1, Math.ceil(LABEL_WIDTH / slot));
  const ticks = Array.from({length: Math.round(top / step) + 1}, (_, tick) => tick * step);
  return html`<svg class="days-chart" width=${width} height=${height} viewBox=${"0 0 " + width + " " + height} role="group" aria-label="Handovers by day">
    ${ticks.map(tick => html`<g aria-hidden="true"><line class="grid" x1=${LEFT} x2=${width} y1=${y(tick)} y2=${y(tick)} />
      <text class="tick" x=${LEFT - 6} y=${y(tick) + 4} text-anchor="end">${count(tick)}</text></g>`)}
    ${byDay.map((day, at) => html`<${DayBar} id=${id} day=${day} x=${LEFT + at * slot} slot=${slot} y=${y} foot=${height - BOTTOM + 18}
      labelled=${at % every === 0} valued=${slot >= 34} width=${width} />`)}
  </svg>`;
}

function DayBar({id, day, x, slot, y, foot, labelled, valued, width}) {
  const parts = stack(day);
  const pad = Math.min(10, slot * 0.14);
  const bar = (name, low, high) => high > low
    && html`<rect class=${name} x=${x + pad} width=${Math.max(1, slot - 2 * pad)} y=${y(high)} height=${Math.max(0, y(low) - y(high))} />`;
  const line = (name, value) => html`<line class=${name} x1=${x + pad / 3} x2=${x + slot - pad / 3} y1=${y(value)} y2=${y(value)} />`;
  const middle = x + slot / 2;
  const label = Math.min(middle, width - LABEL_WIDTH / 2);
  return html`<a href=${planAddress(id, "map", {day: day.day})} class="day-bar" aria-label=${fullDayText(day.day) + ": " + count(day.handovers)
      + " handovers, " + count(day.kept) + " at their appointment, " + count(day.surge) + " surge; capacity " + count(day.regular) + ", with surge " + count(day.most)}>
    <rect class="day-ground" x=${x} width=${slot} y=${TOP} height=${y(0) - TOP} />
    ${bar("kept", 0, parts.kept)}${bar("fresh", parts.kept, parts.kept + parts.fresh)}${bar("surge", parts.kept + parts.fresh, day.handovers)}
    ${line("capacity", day.regular)}${line("capacity most", day.most)}
  </a>
  <g class="day-texts" aria-hidden="true">
    ${valued && html`<text class="value" x=${middle} y=${valueLine(day, y)} text-anchor="middle">${count(day.handovers)}</text>`}
    ${labelled && html`<text class=${"tick" + (isWeekend(day.day) ? " weekend" : "")} x=${label} y=${foot} text-anchor="middle">${dayText(day.day)}</text>`}
  </g>`;
}

/** Where a day's number stands: above its bar, and above a line of capacity that would cross it. */
function valueLine(day, y) {
  return [day.regular, day.most].reduce((line, capacity) =>
    (y(capacity) > line - 13 && y(capacity) < line + 3 ? y(capacity) - 4 : line), y(day.handovers) - 4);
}

function DaysTable({id, byDay}) {
  return html`<div class="wide"><table class="days-table">
    <thead><tr><th scope="col">Day</th><th scope="col" class="number">Handovers</th><th scope="col" class="number">Appointment kept</th>
      <th scope="col" class="number">Newly scheduled</th><th scope="col" class="number">Of all, surge</th>
      <th scope="col" class="number">Regular capacity</th><th scope="col" class="number">With surge</th></tr></thead>
    <tbody>${byDay.map(day => html`<tr data-day=${day.day}><th scope="row"><a href=${planAddress(id, "map", {day: day.day})}>${dayText(day.day)}</a></th>
      ${[day.handovers, day.kept, day.handovers - day.kept, day.surge, day.regular, day.most].map(value => html`<td class="number">${count(value)}</td>`)}</tr>`)}</tbody>
  </table></div>`;
}
