// Centers of an order, chosen by name: the first one is the first choice.
import {html} from "../ui.js";
import {named} from "./order-filters.js";

export function CentersField({id, field, value = [], change, book, invalid, described}) {
  const sites = named(book.problem.centers);
  const nameOf = new Map(sites);
  const put = list => change(list.length ? list : undefined);
  const take = event => {
    const {value: center} = event.target;
    event.target.value = "";
    put([...value, center]);
  };
  return html`<div class="centers-field">
    ${value.length > 0 && html`<ol class="plain">${value.map(center => html`<li key=${center} data-center=${center}>${nameOf.get(center) || center}
      ${" "}<button type="button" class="quiet" aria-label=${"Remove " + (nameOf.get(center) || center)} onClick=${() => put(value.filter(one => one !== center))}>×</button></li>`)}</ol>`}
    <select id=${id} name=${field.name} aria-invalid=${invalid} aria-describedby=${described} onChange=${take}>
      <option value="">${value.length ? "add another" : "choose"}</option>
      ${sites.filter(([center]) => !value.includes(center)).map(([center, text]) => html`<option key=${center} value=${center}>${text}</option>`)}</select>
  </div>`;
}
