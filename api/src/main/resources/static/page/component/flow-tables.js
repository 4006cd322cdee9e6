// Yards and flows of the map as tables, for who reads by ear and for who wants the figures.
import {NOTHING, count, dayText} from "../format.js";
import {html} from "../ui.js";

const MOST_ROWS = 200;

export function FlowTables({problem, flows, yards, when}) {
  return html`<div class="flow-tables">
    <section class="card" aria-labelledby="yards-title"><h2 id="yards-title">Yards, ${when}</h2>
      <div class="wide" tabindex="0" role="region" aria-labelledby="yards-title"><table>
        <thead><tr><th scope="col">Yard</th><th scope="col" class="number">Departures</th><th scope="col" class="number">At most</th><th scope="col">Vessels</th></tr></thead>
        <tbody>${yards.map(({yard, departures, most, vessels}) => html`<tr data-yard=${yard.id}><th scope="row">${yard.name || yard.id}</th>
          <td class="number" data-figure="departures">${count(departures)}</td><td class="number">${most === undefined ? "no limit" : count(most)}</td>
          <td>${vessels.length ? vessels.map(vessel => (vessel.name || vessel.id) + " on " + dayText(vessel.day)).join("; ") : NOTHING}</td></tr>`)}</tbody>
      </table></div></section>
    <section class="card" aria-labelledby="flows-title"><h2 id="flows-title">Flows, ${when}</h2>
      <div class="wide limited" tabindex="0" role="region" aria-labelledby="flows-title"><table>
        <thead><tr><th scope="col">From</th><th scope="col">To</th><th scope="col" class="number">Vehicles</th><th scope="col" class="number">Trips</th></tr></thead>
        <tbody>${flows.slice(0, MOST_ROWS).map(({yard, center, vehicles, trips}) => html`<tr><th scope="row">${problem.yards[yard].name || problem.yards[yard].id}</th>
          <td>${problem.centers[center].name || problem.centers[center].id}</td><td class="number" data-figure="vehicles">${count(vehicles)}</td><td class="number">${count(trips)}</td></tr>`)}</tbody>
      </table></div>
      ${flows.length > MOST_ROWS && html`<p class="note">The ${count(MOST_ROWS)} largest of ${count(flows.length)}.</p>`}</section>
  </div>`;
}
