// The what-if that is asked most: more carriers at a yard.
import {counted} from "../format.js";
import {html, useId} from "../ui.js";
import {named} from "./order-filters.js";

/** What so many carriers more at a yard would be: {name, change}; undefined where none is there to be like. */
export function moreCarriers({problem}, yardId, count) {
  const there = problem.carriers.filter(carrier => carrier.yard === yardId);
  const like = there.find(carrier => !carrier.offDays?.length && !carrier.busy?.length && !carrier.availableFrom && !carrier.availableTo) || there[0];
  const yard = problem.yards.find(one => one.id === yardId);
  return like && {name: counted(count, "carrier") + " more at " + (yard?.name || yardId), change: [{op: "add-carriers", count, like: like.id}]};
}

export function MoreCarriers({book, add, disabled}) {
  const field = useId();
  const {problem} = book;
  const yards = named(problem.yards.filter(yard => problem.carriers.some(carrier => carrier.yard === yard.id)));
  if (!yards.length) {
    return null;
  }
  const take = event => {
    const form = event.target.closest(".more-carriers");
    add(moreCarriers(book, form.querySelector("select").value, Math.max(1, Math.round(Number(form.querySelector("input").value)) || 1)));
  };
  return html`<div class="more-carriers row" role="group" aria-label="More carriers">
    <label class="inline-field" for=${field}>More carriers <input id=${field} type="number" min="1" step="1" defaultValue="2" /></label>
    <label class="inline-field" for=${field + "y"}>at <select id=${field + "y"}>${yards.map(([id, text]) => html`<option value=${id}>${text}</option>`)}</select></label>
    <button type="button" onClick=${take} disabled=${disabled}>Add as a what-if</button></div>`;
}
