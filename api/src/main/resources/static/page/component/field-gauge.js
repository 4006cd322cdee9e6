// The field: how far something is, as on a field with a line each tenth; a target's band; the line that nobody passes.
import {html} from "../ui.js";

/**
 * A gauge from 0 to max.
 *
 * before: what was there already; reached: what is reached with it; band: {low, high}; limit: proven not to be passed.
 */
export function FieldGauge({max, before = 0, reached, band, limit, label, small}) {
  const at = value => Math.max(0, Math.min(100, 100 * value / Math.max(1, max)));
  const span = (low, high) => ({left: at(low) + "%", width: Math.max(0, at(high) - at(low)) + "%"});
  return html`<div class=${"field-gauge" + (small ? " small" : "")} role="img" aria-label=${label}>
    ${before > 0 && html`<span class="before" style=${span(0, before)}></span>`}
    ${reached > before && html`<span class="reached" style=${span(before, reached)}></span>`}
    ${band && html`<span class="band" style=${span(band.low, band.high)}></span>`}
    ${limit !== undefined && html`<span class="limit" style=${{left: at(limit) + "%"}}></span>`}
  </div>`;
}
