// Chooses a planning day, or all of them.
import {dayText} from "../format.js";
import {html, useId} from "../ui.js";

export function DayField({days, day, choose}) {
  const field = useId();
  const at = days.indexOf(day);
  return html`<label for=${field}>Day</label>
    <select id=${field} onChange=${event => choose(event.target.value)}>
      <option value="" selected=${at < 0}>all days</option>
      ${days.map(one => html`<option value=${one} selected=${one === day}>${dayText(one)}</option>`)}
    </select>
    <button aria-label="The day before" disabled=${at === 0} onClick=${() => choose(days[at < 0 ? days.length - 1 : at - 1])}>‹</button>
    <button aria-label="The day after" disabled=${at === days.length - 1} onClick=${() => choose(days[at + 1])}>›</button>
    ${day && html`<button class="quiet" onClick=${() => choose("")}>All days</button>`}`;
}
