// One quarter as it goes: its pace, where it may end, a form that tells the next morning, its days, and one of them.
import {api} from "../api.js";
import {Morning} from "../component/morning.js";
import {OutlookFan, isOver} from "../component/outlook-fan.js";
import {PaceChart} from "../component/pace-chart.js";
import {Failure, Loading} from "../component/states.js";
import {Status} from "../component/status.js";
import {TellDay} from "../component/tell-day.js";
import {count, counted, dayText, tenths} from "../format.js";
import {useLatest} from "../latest.js";
import {address, setQuery} from "../router.js";
import {html, useEffect, useState} from "../ui.js";

const REFRESH_MS = 1000;

/** One of another id is shown by another component: nothing of this one is left then. */
export default function Quarter({id, route}) {
  const [quarter, setQuarter] = useState(null);
  const [error, setError] = useState(null);
  const load = async () => {
    try {
      const found = await api.quarter(id);
      setQuarter(found);
      setError(null);
      return found;
    } catch (failure) {
      setError(failure);
      return null;
    }
  };
  useEffect(() => {
    load();
  }, []);
  const active = quarter && isActive(quarter);
  useEffect(() => {
    const timer = active && setInterval(load, REFRESH_MS);
    return () => clearInterval(timer);
  }, [active]);
  const {comparison, outlook, failure, retry} = useFigures(quarter);
  if (error && !quarter) {
    return html`<${Failure} error=${error} retry=${load}><p><a href="#/quarters">All quarters</a></p><//>`;
  }
  if (!quarter) {
    return html`<${Loading} what="quarter" />`;
  }
  const day = route.query.day || lastPlanned(quarter);
  return html`<link rel="stylesheet" href="page/quarters.css" />
    <div class="page-title"><h1>${quarter.name}</h1><a class="button quiet" href="#/quarters">All quarters</a></div>
    <p class="lineage">${quarter.problem}: ${dayText(quarter.firstDay)} to ${dayText(quarter.lastDay)}, ${counted(quarter.orders, "order")}; policy ${quarter.policy},${" "}
      ${counted(quarter.options.horizon, "day")} planned each morning, appointments for ${counted(quarter.options.promiseDays, "day")}</p>
    ${error && html`<${Failure} error=${error} retry=${load} />`}
    ${failure && html`<${Failure} error=${failure} retry=${retry} />`}
    <div class="quarter-view">
      ${comparison && html`<section class="card" aria-labelledby="pace"><h2 id="pace">Pace</h2><${Pace} of=${comparison} /></section>`}
      ${outlook && html`<section class="card" aria-labelledby="outlook"><h2 id="outlook">${isOver(outlook, quarter) ? "Where it ended" : "Where it may end"}</h2><${Ends} of=${outlook} quarter=${quarter} /></section>`}
      <${Next} quarter=${quarter} active=${active} told=${load} />
      ${quarter.days.length > 0 && html`<section class="card" aria-labelledby="mornings"><h2 id="mornings">Mornings</h2><${Days} quarter=${quarter} chosen=${day} /></section>`}
      ${day && html`<${Morning} key=${day} id=${id} name=${quarter.name} day=${day} />`}
    </div>`;
}

function isActive(quarter) {
  return ["QUEUED", "SOLVING"].includes(quarter.status);
}

/** Pace and outlook: asked for when the quarter is loaded, after each morning that is planned, and again where that failed. */
function useFigures(quarter) {
  const [comparison, setComparison] = useState(null);
  const [outlook, setOutlook] = useState(null);
  const [failure, setFailure] = useState(null);
  const [tries, setTries] = useState(0);
  useLatest(ifLatest => { // A slow answer of a morning before tells nothing any more.
    if (quarter && !isActive(quarter)) {
      setFailure(null);
      api.comparison(quarter.id).then(ifLatest(setComparison), ifLatest(setFailure));
      api.outlook(quarter.id).then(ifLatest(setOutlook), ifLatest(setFailure));
    }
  }, [quarter?.id, quarter?.last, quarter?.status, tries]);
  return {comparison, outlook, failure, retry: () => setTries(tries + 1)};
}

/** The last morning that is planned: its figures are there. */
function lastPlanned(quarter) {
  return [...quarter.days].reverse().find(one => one.status === "DONE")?.day;
}

function Pace({of}) {
  const goal = of.goalIs === "low-target" ? "what the low target lacks" : "all orders";
  const behind = of.ahead < 0;
  return html`<p class="sentence" data-pace>${of.daysOver === 0 ? "No day is over yet."
      : counted(of.delivered, "delivery", "deliveries") + " in " + counted(of.daysOver, "day") + ", "
        + (of.ahead === 0 ? "as an even quarter" : count(Math.abs(of.ahead)) + (behind ? " behind" : " ahead of") + " an even quarter") + "."}</p>
    <p class="note">The even quarter rises to ${count(of.goal)}, ${goal}.
      ${of.perDay !== undefined && " So far " + tenths(of.perDay) + " a day"}${of.perDay !== undefined && of.perDayNeeded !== undefined && "; "}${of.perDayNeeded !== undefined
        && tenths(of.perDayNeeded) + " a day are needed from now on to come to it"}${(of.perDay !== undefined || of.perDayNeeded !== undefined) && "."}</p>
    <${PaceChart} of=${of} />`;
}

function Ends({of, quarter}) {
  const last = of.days[of.days.length - 1];
  const {proven} = of;
  if (isOver(of, quarter)) {
    return html`<p class="sentence" data-outlook>The quarter ended at ${count(last.quarter.soFar)}.</p>
      <${OutlookFan} of=${of} quarter=${quarter} />`;
  }
  return html`<p class="sentence" data-outlook>${last ? "After " + dayText(last.day) + " the quarter may end at " + count(last.quarter.low) + " to " + count(last.quarter.high)
      + ": an estimate by the pace of the last four weeks, to hold in 8 of 10 cases." : "No day is over yet."}</p>
    <p class="note" data-proven>${proven ? "Proven: by what is known on the morning of " + dayText(proven.morning) + ", no plan brings the quarter to more than " + count(proven.quarter)
      + ". Orders that become known later are not in it." : "Nothing is proven of what is left."}</p>
    ${last && html`<${OutlookFan} of=${of} quarter=${quarter} />`}`;
}

function Next({quarter, active, told}) {
  return html`<section class="card" aria-labelledby="next"><h2 id="next">${quarter.next ? "The morning of " + dayText(quarter.next) : "The quarter is over"}</h2>
    ${active ? html`<p role="status"><${Status} of=${quarter} /> ${dayText(quarter.last)} is being planned.</p>`
      : quarter.next ? html`<${TellDay} key=${quarter.next} quarter=${quarter} told=${told} />`
      : html`<p>All its days have been told.</p>`}
    ${quarter.error && html`<p class="failed-why">${dayText(quarter.last)} could not be planned: ${quarter.error}. Tell it again.</p>`}
  </section>`;
}

function Days({quarter, chosen}) {
  const choose = day => event => {
    event.preventDefault();
    setQuery({day});
  };
  return html`<div class="wide" tabindex="0" role="region" aria-label="Mornings"><table class="days-table">
    <thead><tr><th scope="col">Day</th><th scope="col">Status</th><th scope="col" class="number">Delivered before</th><th scope="col" class="number">Open</th>
      <th scope="col" class="number">New</th><th scope="col" class="number">Appointments given</th><th scope="col" class="number">of them moved</th>
      <th scope="col" class="number">Departures</th><th scope="col" class="number">Handovers planned</th></tr></thead>
    <tbody>${[...quarter.days].reverse().map(one => html`<tr key=${one.day} data-day=${one.day}>
      <th scope="row"><a href=${address(["quarters", quarter.id], {day: one.day})} aria-current=${one.day === chosen ? "true" : undefined} onClick=${choose(one.day)}>${dayText(one.day)}</a></th>
      <td><${Status} of=${one} /></td>
      ${[one.delivered, one.open, one.added, one.given, one.moved, one.departures, one.handovers].map(value => html`<td class="number">${count(value)}</td>`)}</tr>`)}</tbody>
  </table></div>`;
}
