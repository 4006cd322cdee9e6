// One plan at a glance: figures, targets, distance to the proven limit, days, what is missing and what binds.
import {FieldGauge} from "../component/field-gauge.js";
import {later} from "../component/later.js";
import {Targets} from "../component/targets.js";
import {count, part, percent} from "../format.js";
import {isActive, isOfPlan} from "../plans.js";
import {planAddress} from "../router.js";
import {useStored} from "../state.js";
import {html} from "../ui.js";

const Binds = later(() => import("../component/binds.js"), "Binds", "what binds");
const Convergence = later(() => import("../component/convergence.js"), "Convergence", "its progress");
const DaysChart = later(() => import("../component/days-chart.js"), "DaysChart", "the days");
const Missing = later(() => import("../component/missing.js"), "Missing", "the reasons");

export default function Glance({id, book}) {
  const {plan, problem, result, tables} = book;
  const course = useStored(now => now.courses[id]);
  return html`<div class="glance">
    <${PlanWarnings} warnings=${(plan.warnings || []).filter(isOfPlan)} />
    <${KeyFigures} result=${result} id=${id} />
    <${ProblemWarnings} warnings=${(plan.warnings || []).filter(warning => !isOfPlan(warning))} />
    <section class="card binds" aria-labelledby="binds"><h2 id="binds">What binds</h2>
      <${Binds} id=${id} book=${book} />
    </section>
    <section class="card" aria-labelledby="missing"><h2 id="missing">Missing, by reason</h2>
      <${Missing} id=${id} plan=${plan} result=${result} />
    </section>
    <section class="card days" aria-labelledby="days"><h2 id="days">Handovers by day</h2>
      <${DaysChart} id=${id} byDay=${tables.byDay} />
    </section>
    <${Targets} problem=${problem} verdict=${result.verdict} />
    <section class="card" aria-labelledby="limit"><h2 id="limit">Distance to the proven limit</h2>
      <${Limit} result=${result} />
    </section>
    ${!isActive(plan) && course?.length > 1 && html`<${Convergence} plan=${plan} />`}
  </div>`;
}

function KeyFigures({result, id}) {
  const {figures} = result;
  const missing = figures.orders - figures.delivered;
  const rows = [
    ["delivered", "Delivered", count(figures.delivered), "of " + count(figures.orders) + " · " + part(figures.delivered, figures.orders)],
    ["kept", "Appointments kept", count(figures.appointmentsKept),
      "of " + count(figures.appointments) + (figures.appointmentsMoved ? " · " + count(figures.appointmentsMoved) + " moved" : "")],
    ["missing", "Missing", html`<a href=${planAddress(id, "orders", {state: "missing"})}>${count(missing)}</a>`,
      part(missing, figures.orders) + " of the orders"],
    ["trips", "Trips", count(figures.trips), figures.vehiclesPerTrip ? count(figures.vehiclesOnTrips) + " vehicles on them" : ""],
    ["cost", "Cost", count(figures.cost), "distance, surge, waiting and the like"]
  ];
  return html`<dl class="figures">${rows.map(([name, label, value, note]) => html`<div data-figure=${name}>
    <dt>${label}</dt><dd>${value}</dd><dd class="note">${note}</dd></div>`)}</dl>`;
}

/** Warnings without which the figures are misread. */
function PlanWarnings({warnings}) {
  return warnings.length > 0 && html`<div class="card" role="note" aria-label="About this plan" data-plan-warnings>
    ${warnings.map(({message}) => html`<p>${message}</p>`)}</div>`;
}

function ProblemWarnings({warnings}) {
  return warnings.length > 0 && html`<details class="card"><summary>${count(warnings.length)} ${warnings.length === 1 ? "warning" : "warnings"} about the problem</summary>
    <ul>${warnings.map(({pointer, place = pointer, message}) => html`<li>${place && html`<code>${place}</code> `}${message}</li>`)}</ul></details>`;
}

function Limit({result}) {
  const bound = result.upperBound;
  if (!bound) {
    return html`<p>Nothing is proven yet.</p>`;
  }
  const {figures} = result;
  const rows = [
    ["deliveries", "Deliveries, with their priority", figures.deliveredWeight, bound.deliveries, bound.deliveries],
    ["orders", "Orders", figures.delivered, bound.orders, figures.orders],
    ["appointments", "Appointments kept", figures.appointmentsKept, bound.appointments, figures.appointments]
  ].filter(([, , , most]) => most !== undefined);
  return html`<p>${figures.gapPercent === undefined ? "" : figures.gapPercent === 0
      ? "Proven: no plan that keeps as many appointments delivers more."
      : "This plan is proven to be within " + percent(figures.gapPercent) + " of the best that keeps as many appointments. It may be nearer."}</p>
    <table class="limit"><caption class="unseen">Reached and proven</caption>
      <thead><tr><th scope="col">What</th><th scope="col" class="number">Plan</th><th scope="col" class="number">At most</th><th scope="col" class="number">Distance</th></tr></thead>
      <tbody>${rows.map(([name, label, reached, most, all]) => html`<tr data-limit=${name}>
        <th scope="row">${label}<${FieldGauge} small max=${Math.max(all, most)} reached=${reached} limit=${most}
          label=${count(reached) + " of at most " + count(most)} /></th>
        <td class="number">${count(reached)}</td><td class="number">${count(most)}</td>
        <td class="number">${count(Math.max(0, most - reached))}</td></tr>`)}</tbody></table>
    <p class="note">At most: deliveries, of plans that keep at least as many appointments; orders and appointments, of any plan.</p>`;
}
