// Where quarter and month may end, as it looked after each day that is over: a fan over the days, or a table.
import {count, dayText, monthText, quarterText} from "../format.js";
import {html, useState} from "../ui.js";

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, FOOT] = [720, 240, 56, 16, 12, 28];
const DAY_MS = 86400000;

/** Whether there is no doubt any more: the last day is over. */
export function isOver(outlook, quarter) {
  return outlook.days[outlook.days.length - 1]?.day === quarter.lastDay;
}

export function OutlookFan({of, quarter}) {
  const [asTable, setAsTable] = useState(false);
  const {proven} = of;
  return html`${asTable ? html`<${OutlookTable} days=${of.days} />`
      : html`<h3>${quarterText(quarter.lastDay)}</h3>
        <${Fan} name="quarter" days=${of.days} of=${quarter} target=${of.quarterTarget} most=${proven?.quarter} />
        <h3>${monthText(quarter.lastDay)}</h3>
        <${Fan} name="month" days=${of.days} of=${quarter} target=${of.monthTarget} />`}
    <div class="row spread">
      <div class="legend"><span class="key fan">may end at, in 8 of 10 cases</span><span class="key middle">the middle</span><span class="key kept">delivered so far</span>
        ${(of.quarterTarget || of.monthTarget) && html`<span class="key target">target</span>`}${proven && html`<span class="key bound">at most, proven of what is known</span>`}</div>
      <button class="quiet" aria-pressed=${asTable} onClick=${() => setAsTable(!asTable)}>Table</button>
    </div>`;
}

function Fan({name, days, of, target, most}) {
  const total = (Date.parse(of.lastDay) - Date.parse(of.firstDay)) / DAY_MS + 1;
  const ends = [target?.low, target?.high].filter(value => value !== undefined);
  const top = Math.max(1, most || 0, ...ends, ...days.map(day => day[name].high));
  const x = at => LEFT + (WIDTH - LEFT - RIGHT) * (at + 1) / total;
  const y = value => TOP + (HEIGHT - TOP - FOOT) * (1 - value / top);
  const points = field => days.map((day, at) => x(at) + "," + y(day[name][field]));
  const last = days[days.length - 1];
  const across = (value, kind) => html`<line class=${kind} x1=${LEFT} x2=${WIDTH - RIGHT} y1=${y(value)} y2=${y(value)} />`;
  return html`<svg class="outlook-fan" data-fan=${name} viewBox=${"0 0 " + WIDTH + " " + HEIGHT} role="img"
      aria-label=${words(name, last, of)}>
    ${[0, 0.5, 1].map(share => html`${across(share * top, "grid")}
      <text x=${LEFT - 6} y=${y(share * top) + 4} text-anchor="end">${count(Math.round(share * top))}</text>`)}
    ${days.length > 1 ? html`<polygon points=${[...points("low"), ...points("high").reverse()].join(" ")} />`
      : html`<line class="only" x1=${x(0)} x2=${x(0)} y1=${y(last[name].low)} y2=${y(last[name].high)} />`}
    <polyline class="middle" points=${points("middle").join(" ")} />
    <polyline class="made" points=${points("soFar").join(" ")} />
    ${ends.map(value => across(value, "target"))}
    ${most !== undefined && across(most, "most")}
    <text x=${LEFT} y=${HEIGHT - 8}>${dayText(of.firstDay)}</text>
    <text x=${WIDTH - RIGHT} y=${HEIGHT - 8} text-anchor="end">${dayText(of.lastDay)}</text>
  </svg>`;
}

function words(name, last, of) {
  return last.day === of.lastDay ? "The " + name + " ended at " + count(last[name].soFar)
    : "After " + dayText(last.day) + " the " + name + " may end at " + count(last[name].low) + " to " + count(last[name].high) + "; " + count(last[name].soFar) + " delivered so far";
}

function OutlookTable({days}) {
  const fields = ["soFar", "low", "middle", "high"];
  return html`<div class="wide" tabindex="0" role="region" aria-label="Outlook by day"><table class="days-table outlook-table">
    <thead><tr><th scope="col">After</th>${["Quarter", "Month"].map(period =>
      ["so far", "low", "middle", "high"].map((what, at) => html`<th scope="col" class="number">${at === 0 ? period + " " + what : what}</th>`))}</tr></thead>
    <tbody>${days.map(day => html`<tr key=${day.day} data-outlook-day=${day.day}><th scope="row">${dayText(day.day)}</th>
      ${[day.quarter, day.month].map(period => fields.map(field => html`<td class="number">${count(period[field])}</td>`))}</tr>`)}</tbody>
  </table></div>`;
}
