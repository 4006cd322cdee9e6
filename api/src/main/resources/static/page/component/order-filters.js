// The filters of orders; each is kept in the address.
import {count, dayText} from "../format.js";
import {reasonText} from "../reasons.js";
import {setQuery} from "../router.js";
import {html, useId, useMemo} from "../ui.js";

const STATES = [["delivered", "delivered"], ["missing", "missing"]];
const APPOINTMENTS = [
  ["any", "with an appointment"], ["kept", "kept"], ["moved", "moved elsewhere"], ["missed", "not delivered"], ["none", "without one"]
];

/** open: opens the first order that is found, on Enter. */
export function OrderFilters({book, reasons, query, open}) {
  const {problem, tables} = book;
  const field = useId();
  const centers = useMemo(() => named(problem.centers), [problem]);
  const carriers = useMemo(() => problem.carriers.map(carrier => [carrier.id, carrier.id]), [problem]);
  const days = useMemo(() => tables.days.map(day => [day, dayText(day)]), [tables]);
  const codes = [...new Set([...reasons, query.reason].filter(Boolean))].map(code => [code, reasonText(code)]);
  const priorities = useMemo(() => [...new Set(problem.orders.map(order => order.priority ?? 1))].sort((a, b) => b - a)
    .map(priority => [String(priority), count(priority)]), [problem]);
  const given = ["search", "state", "reason", "center", "day", "carrier", "appointment", "priority"].filter(name => query[name]);
  return html`<form class="filters" role="search" aria-label="Orders" onSubmit=${event => {
      event.preventDefault();
      open();
    }}>
    <label class="field" for=${field}>Search
      <input id=${field} type="search" placeholder="order or trip" value=${query.search || ""} autocomplete="off" spellcheck="false"
        onInput=${event => setQuery({search: event.target.value})} />
    </label>
    <${Choice} name="state" title="State" all="all" options=${STATES} value=${query.state} />
    <${Choice} name="reason" title="Why missing" all="any reason" options=${codes} value=${query.reason} />
    <${Choice} name="center" title="Center" all="all centers" options=${centers} value=${query.center} />
    <${Choice} name="day" title="Day" all="all days" options=${days} value=${query.day} />
    <${Choice} name="carrier" title="Carrier" all="all carriers" options=${carriers} value=${query.carrier} />
    <${Choice} name="appointment" title="Appointment" all="any" options=${APPOINTMENTS} value=${query.appointment} />
    ${(priorities.length > 1 || query.priority) && html`<${Choice} name="priority" title="Priority" all="any" options=${priorities} value=${query.priority} />`}
    ${given.length > 0 && html`<button type="button" class="quiet clear"
      onClick=${() => setQuery(Object.fromEntries(given.map(name => [name, ""])))}>Clear filters</button>`}
  </form>`;
}

/** Ids with the names of their sites, in the order of the names. */
export function named(sites) {
  return sites.map(site => [site.id, site.name && site.name !== site.id ? site.name + " (" + site.id + ")" : site.id])
    .sort((a, b) => a[1].localeCompare(b[1]));
}

/** A choice among options that is kept in the address. */
export function Choice({name, title, all, options, value}) {
  const field = useId();
  const shown = useMemo(() => options.map(([key, text]) => html`<option key=${key} value=${key}>${text}</option>`), [options]);
  return html`<label class="field" for=${field}>${title}
    <select id=${field} name=${name} value=${value || ""} class=${value ? "given" : ""} onChange=${event => setQuery({[name]: event.target.value})}>
      <option value="">${all}</option>${shown}
    </select>
  </label>`;
}
