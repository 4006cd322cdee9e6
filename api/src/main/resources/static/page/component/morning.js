// What a morning of a quarter has come to: yesterday, appointments, what has changed, and its report.
import {api, hasKey, morningReportAddress} from "../api.js";
import {count, counted, dayText, fullDayText, listed} from "../format.js";
import {notify} from "../state.js";
import {html, useEffect, useState} from "../ui.js";
import {saveFile} from "../upload.js";
import {Failure, Loading} from "./states.js";

const MOST = 100;
const CHANGES = {added: "planned anew", earlier: "earlier", later: "later", elsewhere: "at another center", dropped: "not planned any more"};
const MISHAPS = {"broken-down": "carrier broke down", absent: "customer did not come", "not-fit": "vehicle was not fit", "not-there": "vehicle was not there"};

export function Morning({id, name, day}) {
  const [morning, setMorning] = useState(null);
  const [error, setError] = useState(null);
  useEffect(() => {
    api.morning(id, day).then(setMorning, setError);
  }, [id, day]);
  return html`<section class="card morning" aria-labelledby="morning">
    <div class="row spread"><h2 id="morning">${fullDayText(day)}</h2>${morning?.plan && html`<${Report} id=${id} name=${name} day=${day} />`}</div>
    ${error ? html`<${Failure} error=${error} />` : morning ? html`<${Told} of=${morning} />` : html`<${Loading} what="morning" />`}
  </section>`;
}

function Report({id, name, day}) {
  if (!hasKey()) {
    return html`<a class="button quiet" href=${morningReportAddress(id, day)} target="_blank" rel="noopener">Morning report</a>`;
  }
  const save = async () => {
    try {
      saveFile(await api.morningReport(id, day), name + " " + day + ".html");
    } catch (error) {
      notify(error.message, true);
    }
  };
  return html`<button class="quiet" onClick=${save}>Morning report</button>`;
}

function Told({of}) {
  const byKind = Object.keys(CHANGES).map(kind => [kind, of.changes.filter(one => one.change === kind).length]).filter(([, number]) => number);
  return html`${of.warnings.map(text => html`<p role="note">${text}</p>`)}
    ${of.yesterday && html`<h3>Yesterday</h3><p>${counted(of.yesterday.handovers, "handover")}, ${counted(of.yesterday.departures, "departure")} with ${counted(of.yesterday.loaded, "vehicle")}.
      ${of.yesterday.mishaps.length === 0 && " Nothing went wrong."}</p>
      <${List} rows=${of.yesterday.mishaps} label="What went wrong yesterday" heads=${["What went wrong", "Of"]}
        cells=${one => [MISHAPS[one.kind] || one.kind, one.order || one.carrier]} />`}
    ${of.plan && html`<h3>Appointments given</h3>
      <p>${of.given === 0 ? "None." : counted(of.given, "customer") + " to tell, " + count(of.moved) + " of them that an appointment moves."}</p>
      <${List} rows=${of.appointments} label="Appointments given" heads=${["Order", "Center", "Day", "Before"]}
        cells=${one => [one.order, one.center, dayText(one.day), one.before ? one.before.center + ", " + dayText(one.before.day) : "none"]} />
      <h3>What has changed since yesterday</h3>
      <p>${byKind.length ? listed(byKind.map(([kind, number]) => count(number) + " " + CHANGES[kind])) + "." : "Nothing: the plan goes on as it was."}</p>
      <${List} rows=${of.changes} label="What has changed" heads=${["Order", "Change", "Before", "Now"]}
        cells=${one => [one.order, CHANGES[one.change] || one.change, place(one.before), place(one.after)]} />`}`;
}

function place(handover) {
  return handover ? handover.center + ", " + dayText(handover.day) : "none";
}

/** The first rows of a list, folded. */
function List({rows, label, heads, cells}) {
  return rows.length > 0 && html`<details><summary>${label}: ${counted(rows.length, "line")}</summary>
    <div class="wide" tabindex="0" role="region" aria-label=${label}><table>
      <thead><tr>${heads.map(head => html`<th scope="col">${head}</th>`)}</tr></thead>
      <tbody>${rows.slice(0, MOST).map((row, at) => html`<tr key=${at}>${cells(row).map((cell, column) => (column ? html`<td>${cell}</td>` : html`<th scope="row">${cell}</th>`))}</tr>`)}</tbody>
    </table></div>
    ${rows.length > MOST && html`<p class="note">The first ${count(MOST)}; GET /v1/quarters/ID/days/DAY has all.</p>`}</details>`;
}
