// Month and quarter against their targets, with the verdict on each.
import {count, listed, monthText, quarterText} from "../format.js";
import {html} from "../ui.js";
import {FieldGauge} from "./field-gauge.js";

const SAID = {reached: "reached", impossible: "impossible for any plan", open: "open"};

export function Targets({problem, verdict}) {
  const parts = [["month", monthText(problem.lastDay)], ["quarter", quarterText(problem.lastDay)]]
    .filter(([name]) => verdict?.[name]);
  return html`<section class="card" aria-labelledby="targets"><h2 id="targets">Targets</h2>
    ${parts.length
      ? parts.map(([name, title]) => html`<${Target} name=${name} title=${title} verdict=${verdict[name]} />`)
      : html`<p>The problem has no target for month or quarter.</p>`}
  </section>`;
}

function Target({name, title, verdict}) {
  const {target, delivered, planned, atMost} = verdict;
  const total = delivered + planned;
  const ends = [["low", target.low], ["high", target.high]].filter(([, value]) => value !== undefined);
  const most = Math.max(total, atMost || 0, target.high || 0, target.low || 0);
  const band = {low: target.low ?? target.high, high: target.high ?? target.low};
  return html`<div class="target" data-target=${name}>
    <h3>${title}: <strong>${count(total)}</strong></h3>
    <${FieldGauge} max=${most * 1.04} before=${delivered} reached=${total} band=${band} limit=${atMost}
      label=${title + ": " + count(total) + ", target " + listed(ends.map(([end, value]) => end + " " + count(value)))} />
    <div class="legend">
      <span class="key before">${count(delivered)} before</span>
      <span class="key reached">${count(planned)} planned</span>
      <span class="key band">target ${count(band.low)}${band.high !== band.low && html` to ${count(band.high)}`}</span>
      ${atMost !== undefined && html`<span class="key line">at most ${count(atMost)}, proven</span>`}
    </div>
    <p>${ends.map(([end, value], at) => html`${at > 0 && "; "}${end} target ${count(value)} <span class=${"verdict " + verdict[end]}
      data-verdict=${end}>${SAID[verdict[end]] || verdict[end]}</span>`)}.</p>
  </div>`;
}
