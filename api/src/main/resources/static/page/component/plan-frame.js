// What stands around each view of a plan: its name, status and figures, the tabs, and the states before there is a result.
import {load, useBook} from "../book.js";
import {NOTHING, count, part, percent} from "../format.js";
import {hasResult, isActive} from "../plans.js";
import {planAddress} from "../router.js";
import {html, useEffect} from "../ui.js";
import {PLAN_VIEWS} from "../views.js";
import {Downloads} from "./downloads.js";
import {later} from "./later.js";
import {PlanActions} from "./plan-actions.js";
import {ReportLink} from "./report-link.js";
import {Failure, Loading} from "./states.js";
import {Status} from "./status.js";

const Convergence = later(() => import("./convergence.js"), "Convergence", "its progress");
const Lineage = later(() => import("./lineage.js"), "Lineage", "the plan before");
const Outcome = later(() => import("./outcome.js"), "Outcome");

export function PlanFrame({id, view, route, content}) {
  const book = useBook(id);
  useEffect(() => {
    if (book?.plan) {
      document.title = view.title + " · " + book.plan.name + " · Quarterback";
    }
  }, [view, book?.plan?.name]);
  if (!book?.plan) {
    return book?.error
      ? html`<${Failure} error=${book.error} retry=${() => load(id)}><p><a href="#/plans">All plans</a></p><//>`
      : html`<${Loading} what="the plan" />`;
  }
  return html`<div class="plan">
    <${PlanHead} plan=${book.plan} book=${book} view=${view} shown=${book.result !== undefined} />
    <${Content} id=${id} book=${book} route=${route} content=${content} />
  </div>`;
}

function PlanHead({plan, book, view, shown}) {
  const tabs = PLAN_VIEWS.filter(one => !one.hidden);
  return html`<div class="plan-head">
    <div class="plan-title">
      <h1>${plan.name}</h1>
      <${Status} of=${plan} />
      ${plan.publication?.inForce && html`<span class="tag">in force</span>`}
      <span class="plan-tools">${hasResult(plan) && html`<${ReportLink} plan=${plan} />`}<${Downloads} plan=${plan} book=${book} /><${PlanActions} plan=${plan} /></span>
    </div>
    ${plan.parent && html`<${Lineage} plan=${plan} />`}
    ${!(view.name === "glance" && shown) && html`<dl class="headline">
      <div><dt>Delivered</dt><dd>${plan.delivered === undefined ? NOTHING
        : html`${count(plan.delivered)} <small>of ${count(plan.orders)} · ${part(plan.delivered, plan.orders)}</small>`}</dd></div>
      <div><dt>Appointments kept</dt><dd>${plan.appointmentsKept === undefined ? NOTHING
        : html`${count(plan.appointmentsKept)} <small>of ${count(plan.appointments)}</small>`}</dd></div>
      <div><dt>Gap</dt><dd>${percent(plan.gapPercent)}</dd></div>
    </dl>`}
    <nav class="tabs" aria-label="Views of the plan">
      ${tabs.map(one => html`<a href=${planAddress(plan.id, one.name)}
        aria-current=${one === view ? "page" : undefined}>${one.title}</a>`)}
    </nav>
  </div>`;
}

function Content({id, book, route, content}) {
  const {plan} = book;
  if (book.error) {
    return html`<${Failure} error=${book.error} retry=${() => load(id)} />`;
  }
  if (book.result && !content) {
    return html`<${Loading} what="the view" />`;
  }
  if (book.result) {
    return html`${plan.status === "FAILED" && html`<${Failed} plan=${plan} />`}<${Outcome} id=${id} book=${book} />${isActive(plan) && html`<${Convergence} plan=${plan} />`}
      <${content} id=${id} book=${book} route=${route} />`;
  }
  if (plan.status === "FAILED") {
    return html`<${Failed} plan=${plan} />`;
  }
  if (hasResult(plan)) {
    return html`<${Loading} what="the plan" />`;
  }
  return plan.status === "STOPPED"
    ? html`<p class="state">It was stopped before there was a plan.</p>`
    : html`<${Convergence} plan=${plan} />`;
}

function Failed({plan}) {
  return html`<${Failure} error=${new Error(plan.error ? "Planning failed: " + plan.error : "Planning failed.")} />`;
}
