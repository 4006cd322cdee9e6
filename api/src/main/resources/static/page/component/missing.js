// Missing orders by reason: as the plan tells it, or, once it was asked for, as the explanation does.
import {count, counted, momentText} from "../format.js";
import {planAddress} from "../router.js";
import {ask, useQuestion} from "../questions.js";
import {reasonText} from "../reasons.js";
import {codesOf, missingByCode} from "../tables.js";
import {html} from "../ui.js";
import {Failure} from "./states.js";

export function Missing({id, result}) {
  const question = useQuestion(id, "explanation");
  const explained = question?.result;
  if (!result.undelivered.length) {
    return html`<p>None: every order is delivered.</p>`;
  }
  const rows = explained && explained.resultVersion === result.resultVersion ? codesOf(explained) : missingByCode(result);
  const most = Math.max(...rows.map(row => row.count));
  return html`<ul class="plain bars">${rows.map(row => html`<li data-reason=${row.code}>
      <a href=${planAddress(id, "orders", {state: "missing", reason: row.code})}>${reasonText(row.code)}</a>
      <span><span class="bar" style=${{display: "block", width: (100 * row.count) / most + "%"}}></span></span>
      <span class="number">${count(row.count)}</span></li>`)}</ul>
    <${Explain} id=${id} question=${question} result=${result} />`;
}

function Explain({id, question, result}) {
  if (question?.working) {
    return html`<p role="status" class="note"><span class="spinner" aria-hidden="true"></span> Trying every way for each of them …</p>`;
  }
  const explained = question?.result;
  const stale = explained && explained.resultVersion !== result.resultVersion;
  return html`${question?.error && html`<${Failure} error=${question.error} />`}
    ${explained && !stale
      ? html`<p class="note">Each reason is tried against the plan${explained.complete === false ? "; some were left open" : ""}. Explained on ${momentText(question.job?.endedAt)}.</p>`
      : html`<p class="explain"><button onClick=${() => ask(id, "explanation")}>Explain ${counted(result.undelivered.length, "missing order")}</button>
          <small>${stale ? " The plan has changed since it was explained, on " + momentText(question.job?.endedAt) + "." : " Tells of each what crowds it out, and what would let it in."}</small></p>`}`;
}
