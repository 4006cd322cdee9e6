// Fields of a form, by what they hold: ids, days, numbers, lists, and records of fields.
import {dayText} from "../format.js";
import {faultsAt} from "../faults.js";
import {fieldTitle} from "../operations.js";
import {html, useId, useState} from "../ui.js";
import {CentersField} from "./centers-field.js";
import {DaysField} from "./days-field.js";
import {named} from "./order-filters.js";

const MOST_OFFERED = 40;
const LISTS = {
  carrier: ({problem}) => problem.carriers, center: ({problem}) => problem.centers, yard: ({problem}) => problem.yards,
  vessel: ({problem}) => problem.vessels || [], model: ({problem}) => problem.models, order: ({problem}) => problem.orders,
  trip: ({result}) => result.trips, site: ({problem}) => [...problem.yards, ...problem.centers]
};
const CHOSEN = new Set(["center", "yard", "vessel", "model", "site"]);

/** One field: its value, undefined where it is empty, and what takes another; pointer: its place in what is sent; optional: all of its record may be left out. */
export function Field({field, value, change, book, pointer, errors, optional}) {
  const id = useId();
  const Kind = kindOf(field.kind);
  const nested = field.kind === "record" || field.kind === "records";
  const faults = faultsAt(errors, pointer, nested);
  const title = html`${fieldTitle(field.name)}${field.required && !optional && html`<span aria-hidden="true" class="needed"> *</span>`}`;
  const said = faults.length > 0 && html`<span class="fault" id=${id + "-fault"}>${faults.join("; ")}</span>`;
  const props = {id, field, value, change, book, pointer, errors, invalid: faults.length ? "true" : undefined, described: faults.length ? id + "-fault" : undefined};
  return nested || field.kind === "days" || field.kind === "options"
    ? html`<fieldset class=${"group " + field.kind} data-field=${field.name}><legend>${title}</legend><${Kind} ...${props} />${said}</fieldset>`
    : html`<div class="field" data-field=${field.name}><label for=${id}>${title}</label><${Kind} ...${props} />${said}</div>`;
}

function kindOf(kind) {
  if (CHOSEN.has(kind)) {
    return SiteField;
  }
  return {
    carrier: IdField, order: IdField, trip: IdField, carriers: ListField, orders: ListField, centers: CentersField, day: DayField,
    days: DaysField, whole: NumberField, decimal: NumberField, options: OptionsField, choice: ChoiceField, record: RecordField, records: RecordsField
  }[kind] || TextField;
}

const taken = (event, change) => change(event.target.value.trim() === "" ? undefined : event.target.value.trim());

/** What was typed, as long as it means the value; otherwise the value's text. So blanks and commas stay while one types. */
export function useTyped(value, parse, write) {
  const [typed, setTyped] = useState("");
  return [write(parse(typed)) === write(value) ? typed : write(value), setTyped];
}

const trimmed = text => text.trim() || undefined;
const plain = value => value ?? "";

function TextField({id, field, value, change, invalid, described}) {
  const [typed, setTyped] = useTyped(value, trimmed, plain);
  return html`<input id=${id} name=${field.name} value=${typed} autocomplete="off" spellcheck="false" aria-invalid=${invalid}
    aria-describedby=${described} onInput=${event => {
      setTyped(event.target.value);
      taken(event, change);
    }} />`;
}

function NumberField({id, field, value, change, invalid, described}) {
  const take = event => change(event.target.value === "" ? undefined : Number(event.target.value));
  return html`<input id=${id} name=${field.name} type="number" step=${field.kind === "whole" ? 1 : "any"} value=${value ?? ""} aria-invalid=${invalid}
    aria-describedby=${described} onInput=${take} />`;
}

function SiteField({id, field, value, change, book, invalid, described}) {
  const list = LISTS[field.kind](book);
  return html`<select id=${id} name=${field.name} value=${value ?? ""} aria-invalid=${invalid} aria-describedby=${described} onChange=${event => taken(event, change)}>
    <option value="">–</option>
    ${value && !list.some(one => one.id === value) && html`<option value=${value}>${value}</option>`}
    ${named(list).map(([one, text]) => html`<option key=${one} value=${one}>${text}</option>`)}
  </select>`;
}

/** The id of one of many: what is typed is looked for among them. */
function IdField({id, field, value, change, book, invalid, described}) {
  const [typed, setTyped] = useTyped(value, trimmed, plain);
  const offered = offers(LISTS[field.kind](book), typed, field.kind === "carrier" ? yardNames(book) : undefined);
  return html`<input id=${id} name=${field.name} value=${typed} list=${id + "-list"} autocomplete="off" spellcheck="false" aria-invalid=${invalid}
      aria-describedby=${described} onInput=${event => {
        setTyped(event.target.value);
        taken(event, change);
      }} />
    <datalist id=${id + "-list"}>${offered.map(([one, label]) => html`<option value=${one} label=${label} />`)}</datalist>`;
}

function yardNames({problem}) {
  const names = new Map(problem.yards.map(yard => [yard.id, yard.name || yard.id]));
  return ({yard}) => names.get(yard);
}

/** Ids with what stands beside them; carriers are found by their yards too. */
function offers(list, typed, labelOf = () => undefined) {
  const text = typed.toLowerCase();
  const found = [];
  for (const one of list) {
    const label = labelOf(one);
    if ((one.id.toLowerCase().includes(text) || label?.toLowerCase().includes(text)) && found.push([one.id, label]) >= MOST_OFFERED) {
      break;
    }
  }
  return found;
}

function ListField({id, field, value, change, invalid, described}) {
  const [typed, setTyped] = useTyped(value, idsOf, (ids = []) => ids.join(", "));
  const take = event => {
    setTyped(event.target.value);
    change(idsOf(event.target.value));
  };
  return html`<input id=${id} name=${field.name} value=${typed} placeholder="one or more, with commas between" autocomplete="off" spellcheck="false"
    aria-invalid=${invalid} aria-describedby=${described} onInput=${take} />`;
}

function idsOf(text) {
  const ids = text.split(/[\s,]+/).filter(Boolean);
  return ids.length ? ids : undefined;
}

function DayField({id, field, value, change, book, invalid, described}) {
  const {days} = book.tables;
  if (days.length > 31 || (value && !days.includes(value))) {
    return html`<input id=${id} name=${field.name} type="date" value=${value ?? ""} aria-invalid=${invalid} aria-describedby=${described} onChange=${event => taken(event, change)} />`;
  }
  return html`<select id=${id} name=${field.name} value=${value ?? ""} aria-invalid=${invalid} aria-describedby=${described} onChange=${event => taken(event, change)}>
    <option value="">–</option>${days.map(day => html`<option key=${day} value=${day}>${dayText(day)}</option>`)}</select>`;
}

function ChoiceField({id, field, value, change, invalid, described}) {
  return html`<select id=${id} name=${field.name} value=${value ?? ""} aria-invalid=${invalid} aria-describedby=${described} onChange=${event => taken(event, change)}>
    <option value="">–</option>${field.options.map(one => html`<option value=${one}>${one}</option>`)}</select>`;
}

function OptionsField({field, value = [], change}) {
  const take = (one, on) => {
    const left = on ? [...value, one] : value.filter(other => other !== one);
    change(left.length ? left : undefined);
  };
  return html`<div class="row">${field.options.map(one => html`<label class="check"><input type="checkbox" checked=${value.includes(one)}
    onChange=${event => take(one, event.target.checked)} /> ${fieldTitle(one).toLowerCase()}</label>`)}</div>`;
}

function RecordField({field, value, change, ...rest}) {
  return html`<${RecordFields} fields=${field.fields()} value=${value || {}} optional=${!field.required && !value} ...${rest}
    change=${record => change(Object.keys(record).length ? record : undefined)} />`;
}

function RecordsField({field, value = [], change, pointer, ...rest}) {
  const put = (at, record) => change(value.map((one, other) => (other === at ? record : one)));
  const remove = at => change(value.length > 1 ? value.filter((_, other) => other !== at) : undefined);
  return html`${value.map((record, at) => html`<div class="entry" key=${at}>
      <${RecordFields} fields=${field.fields()} value=${record} pointer=${pointer + "/" + at} ...${rest} change=${now => put(at, now)} />
      <button type="button" class="quiet" onClick=${() => remove(at)}>Remove ${fieldTitle(field.name).toLowerCase()} ${at + 1}</button></div>`)}
    <button type="button" onClick=${() => change([...value, {}])}>Add to ${fieldTitle(field.name).toLowerCase()}</button>`;
}

/** The fields of a record, side by side; faults of the record itself are told above them. */
export function RecordFields({fields, value, change, book, pointer, errors, optional}) {
  const put = (name, now) => {
    const {[name]: _, ...others} = value;
    change(now === undefined ? others : {...others, [name]: now});
  };
  const names = new Set(fields.map(field => field.name));
  const own = (errors || []).filter(error => error.pointer === pointer
    || (error.pointer?.startsWith(pointer + "/") && !names.has(error.pointer.slice(pointer.length + 1).split("/")[0])));
  return html`${own.length > 0 && html`<p class="fault">${own.map(error => error.message).join("; ")}</p>`}
    <div class="record-fields">${fields.map(field => html`<${Field} key=${field.name} field=${field} value=${value[field.name]} book=${book}
      pointer=${pointer + "/" + field.name} errors=${errors} optional=${optional} change=${now => put(field.name, now)} />`)}</div>`;
}
