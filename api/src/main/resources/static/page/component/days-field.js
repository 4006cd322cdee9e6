// A list of days: buttons where the days are few, otherwise a text with ranges.
import {dayText} from "../format.js";
import {html, useState} from "../ui.js";

const MOST_BUTTONS = 31;

export function DaysField({field, value = [], change, book, described, invalid}) {
  const {days} = book.tables;
  const all = expand(value);
  const isEasy = days.length <= MOST_BUTTONS && all.every(day => days.includes(day));
  const put = list => change(list.length ? list : undefined);
  const toggle = day => put(all.includes(day) ? all.filter(other => other !== day) : [...all, day].sort());
  if (isEasy) {
    return html`<div class="days-field" aria-describedby=${described}>${days.map(day => html`<button type="button" key=${day} data-day=${day}
        aria-pressed=${all.includes(day)} onClick=${() => toggle(day)}>${dayText(day)}</button>`)}
      <button type="button" class="quiet" onClick=${() => put(all.length === days.length ? [] : days)}>${all.length === days.length ? "None" : "All"}</button></div>`;
  }
  return html`<${RangesField} field=${field} value=${value} put=${put} described=${described} invalid=${invalid} />`;
}

function RangesField({field, value, put, described, invalid}) {
  const [typed, setTyped] = useState("");
  const split = text => text.split(/[\s,]+/).filter(Boolean);
  const shown = split(typed).join() === value.join() ? typed : value.join(", ");
  return html`<input name=${field.name} aria-label=${field.name} value=${shown} placeholder="2019-06-24..2019-06-26, 2019-06-30" aria-invalid=${invalid}
    aria-describedby=${described} onInput=${event => {
      setTyped(event.target.value);
      put(split(event.target.value));
    }} />`;
}

/** Days with ranges such as 2019-06-24..2019-06-26 written out; a range that is none stays as it is. */
function expand(list) {
  return list.flatMap(text => {
    const [from, to] = text.split("..");
    const days = [];
    for (let time = Date.parse(from); to && time <= Date.parse(to) && days.length < 400; time += 86400000) {
      days.push(new Date(time).toISOString().slice(0, 10));
    }
    return days.length ? days : [text];
  });
}
