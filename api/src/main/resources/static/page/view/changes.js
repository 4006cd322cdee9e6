// What would be, and what shall be: what-ifs, revisions, promises, differences, bottlenecks.
import {Bottlenecks} from "../component/bottlenecks.js";
import {Differences} from "../component/differences.js";
import {EditedBook} from "../component/edited-book.js";
import {PromiseDays} from "../component/promise-days.js";
import {Revise} from "../component/revise.js";
import {WhatIfs} from "../component/what-ifs.js";
import {planAddress} from "../router.js";
import {html} from "../ui.js";

const TABS = [
  ["what-if", "What if", WhatIfs], ["revise", "Revise", Revise], ["edited", "Edited book", EditedBook], ["promise", "Promise", PromiseDays],
  ["differences", "Differences", Differences], ["bottlenecks", "Bottlenecks", Bottlenecks]
];

export default function Changes({id, book, route}) {
  const {query} = route;
  const chosen = tabOf(query);
  const [, , Content] = TABS.find(([name]) => name === chosen);
  return html`<div class="changes">
    <nav class="parts" aria-label="Parts of the changes">
      ${TABS.map(([name, title]) => html`<a href=${planAddress(id, "changes", {tab: name})} aria-current=${name === chosen ? "page" : undefined}>${title}</a>`)}
    </nav>
    <${Content} id=${id} book=${book} query=${query} />
  </div>`;
}

/** The part that an address means: what it names, or what its other values are for. */
function tabOf(query) {
  if (TABS.some(([name]) => name === query.tab)) {
    return query.tab;
  }
  return query.with ? "differences" : query.yard ? "what-if" : query.center ? "revise" : query.order ? "promise" : "what-if";
}
