// Deliveries of a quarter by the end of each day, beside an even quarter's and what the first morning planned.
import {count, dayText} from "../format.js";
import {html, useState} from "../ui.js";

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, FOOT] = [720, 240, 56, 16, 12, 28];

export function PaceChart({of}) {
  const [asTable, setAsTable] = useState(false);
  return html`${asTable ? html`<${PaceTable} days=${of.days} />` : html`<${Lines} of=${of} />`}
    <div class="row spread">
      <div class="legend"><span class="key kept">delivered</span><span class="key bound">even quarter</span><span class="key surge">planned on the first morning</span></div>
      <button class="quiet" aria-pressed=${asTable} onClick=${() => setAsTable(!asTable)}>Table</button>
    </div>`;
}

function Lines({of}) {
  const {days} = of;
  const top = Math.max(1, ...days.map(day => Math.max(day.even, day.delivered || 0, day.planned || 0)));
  const x = at => LEFT + (WIDTH - LEFT - RIGHT) * (at + 1) / days.length;
  const y = value => TOP + (HEIGHT - TOP - FOOT) * (1 - value / top);
  const line = name => [[LEFT, y(0)], ...days.map((day, at) => [x(at), day[name]]).filter(([, value]) => value !== undefined).map(([px, value]) => [px, y(value)])]
    .map(point => point.join(",")).join(" ");
  const last = days.filter(day => day.delivered !== undefined).pop();
  return html`<svg class="pace-chart" viewBox=${"0 0 " + WIDTH + " " + HEIGHT} role="img"
      aria-label=${"Deliveries by day; " + (last ? count(last.delivered) + " by " + dayText(last.day) + ", an even quarter " + count(last.even) : "no day is over")}>
    ${[0, 0.5, 1].map(share => html`<line class="grid" x1=${LEFT} x2=${WIDTH - RIGHT} y1=${y(share * top)} y2=${y(share * top)} />
      <text x=${LEFT - 6} y=${y(share * top) + 4} text-anchor="end">${count(Math.round(share * top))}</text>`)}
    <polyline class="even" points=${line("even")} />
    <polyline class="planned" points=${line("planned")} />
    <polyline class="made" points=${line("delivered")} />
    <text x=${LEFT} y=${HEIGHT - 8}>${dayText(days[0].day)}</text>
    <text x=${WIDTH - RIGHT} y=${HEIGHT - 8} text-anchor="end">${dayText(days[days.length - 1].day)}</text>
  </svg>`;
}

function PaceTable({days}) {
  return html`<div class="wide" tabindex="0" role="region" aria-label="Deliveries by day"><table class="days-table">
    <thead><tr><th scope="col">By the end of</th><th scope="col" class="number">Handovers</th><th scope="col" class="number">Delivered</th>
      <th scope="col" class="number">Even quarter</th><th scope="col" class="number">First morning's plan</th></tr></thead>
    <tbody>${days.map(day => html`<tr key=${day.day}><th scope="row">${dayText(day.day)}</th>
      ${[day.handovers, day.delivered, day.even, day.planned].map(value => html`<td class="number">${count(value)}</td>`)}</tr>`)}</tbody>
  </table></div>`;
}
