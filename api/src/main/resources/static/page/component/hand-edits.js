// What was edited by hand in the book that a plan is planned around: what each edit costs and breaks, and what is not as asked.
import {api} from "../api.js";
import {NOTHING, count, counted, withDays} from "../format.js";
import {useLatest} from "../latest.js";
import {notify} from "../state.js";
import {BOOK_TYPE, saveFile} from "../upload.js";
import {html, useState} from "../ui.js";
import {Failure, Loading} from "./states.js";
import {signed} from "./what-ifs.js";

const SHOWN = 50;

export function HandEdits({book}) {
  const {plan} = book;
  const [told, setTold] = useState(null);
  const [failure, setFailure] = useState(null);
  const [tries, setTries] = useState(0);
  useLatest(ifLatest => { // A slow answer of an earlier version tells nothing any more.
    setFailure(null);
    api.edits(plan.id).then(ifLatest(setTold), ifLatest(setFailure));
  }, [plan.id, plan.resultVersion, tries]);
  if (failure) {
    return html`<${Failure} error=${failure} retry=${() => setTries(tries + 1)} />`;
  }
  return told ? html`<${Told} book=${book} told=${told} />` : html`<${Loading} what="what was edited" />`;
}

function Told({book, told}) {
  const [all, setAll] = useState(false);
  const {edits, brokenTogether, editsTogether, plannedAround, notAsAsked} = told;
  const shown = all ? edits : edits.slice(0, SHOWN);
  return html`<section class="card stack" aria-labelledby="hand-edits"><h2 id="hand-edits">Edited by hand, ${counted(edits.length, "time")}</h2>
    ${edits.length === 0 && html`<p>Nothing was edited: the sheets of the book are as the plan before has them.</p>`}
    ${notAsAsked.length > 0 && html`<div role="note" aria-label="Not as asked"><p><strong>Not as asked:</strong></p>
      <ul data-not-as-asked>${notAsAsked.map(text => html`<li>${withDays(text, book)}</li>`)}</ul></div>`}
    ${edits.length > 0 && html`<div class="wide" tabindex="0" role="region" aria-label="What was edited, and what it costs"><table class="hand-edits">
      <caption class="unseen">Each edit alone, what it comes to more than the plan before and the rules that it breaks</caption>
      <thead><tr><th scope="col">Cells</th><th scope="col">Edit</th><th scope="col" class="number">Deliveries</th><th scope="col" class="number">Appointments kept</th>
        <th scope="col" class="number">Cost</th><th scope="col">Rules broken; the rest gave way</th></tr></thead>
      <tbody>${shown.map((edit, at) => html`<tr key=${at} data-hand-edit=${edit.cells.join(" ")}>
        <th scope="row"><code>${edit.cells.join(", ")}</code></th><td>${withDays(edit.edit, book)}</td><${Price} price=${edit.alone} />
        <${Broken} rules=${edit.broken} book=${book} /></tr>`)}
        <tr data-hand-edit="together"><th scope="row" colspan="2">All edits, before anything is planned around them</th><${Price} price=${editsTogether} /><${Broken} rules=${brokenTogether} book=${book} /></tr>
        ${plannedAround && html`<tr data-hand-edit="around"><th scope="row" colspan="2">Planned around them</th><${Price} price=${plannedAround} /><td></td></tr>`}
      </tbody></table></div>`}
    ${shown.length < edits.length && html`<p><button onClick=${() => setAll(true)}>All ${count(edits.length)}</button></p>`}
    ${edits.some(edit => !edit.alone) && html`<p class="note">There are too many edits to price each of them.</p>`}
    ${edits.length > 0 && html`<p class="note">Deliveries, appointments and cost: more than in the plan before, or less. An edit counts with those that it hangs on, so prices do not add up.</p>
      <${MarkedCopy} plan=${book.plan} />`}
  </section>`;
}

function Broken({rules, book}) {
  return html`<td data-broken>${rules.length === 0 ? NOTHING : html`<ul>${rules.map(({rule, message}) => html`<li>${rule}: ${withDays(message, book)}</li>`)}</ul>`}</td>`;
}

function Price({price}) {
  const figure = (name, value) => html`<td class="number" data-figure=${name}>${price ? signed(value) : NOTHING}</td>`;
  return html`${figure("deliveries", price?.deliveries)}${figure("kept", price?.appointmentsKept)}${figure("cost", price?.cost)}`;
}

function MarkedCopy({plan}) {
  const [making, setMaking] = useState(false);
  const keep = async () => {
    setMaking(true);
    try {
      saveFile(await api.download(plan.id, "edits", BOOK_TYPE), plan.name + ".edited.xlsx");
    } catch (error) {
      notify(error.message, true);
    }
    setMaking(false);
  };
  return html`<div class="actions"><button onClick=${keep} disabled=${making}>Download the book with notes in the edited cells</button></div>`;
}
