// A change: a list of operations, each with the form that the table of operations gives it.
import {changeWords} from "../change-words.js";
import {faultsElsewhere} from "../faults.js";
import {OPERATIONS, operationOf} from "../operations.js";
import {html, useId} from "../ui.js";
import {RecordFields} from "./fields.js";
import {FaultList} from "./states.js";

/** pointer: where the change is in what is sent; errors: what the service has against it. */
export function ChangeEditor({change, put, book, pointer, errors}) {
  const elsewhere = faultsElsewhere(errors, pointer, change.length).filter(error => error.pointer?.startsWith(pointer));
  const replace = (at, operation) => put(change.map((one, other) => (other === at ? operation : one)));
  return html`<div class="change-editor">
    <${FaultList} errors=${elsewhere} />
    <ol class="plain">${change.map((operation, at) => html`<li key=${at + operation.op}>
      <${OperationForm} operation=${operation} number=${at + 1} book=${book} pointer=${pointer + "/" + at} errors=${errors}
        put=${now => replace(at, now)} remove=${() => put(change.filter((_, other) => other !== at))} /></li>`)}</ol>
    <${NewOperation} add=${operation => put([...change, operation])} first=${!change.length} />
  </div>`;
}

function OperationForm({operation, number, put, remove, book, pointer, errors}) {
  const known = operationOf(operation.op);
  const {op, ...value} = operation;
  if (!known) {
    return html`<p>${changeWords([operation])} <button type="button" class="quiet" onClick=${remove}>Remove</button></p>`;
  }
  return html`<fieldset class="operation" data-op=${op}>
    <legend>${number}. ${known.title}</legend>
    <button type="button" class="quiet remove" aria-label=${"Remove operation " + number + ", " + known.title} onClick=${remove}>×</button>
    ${known.hint && html`<small>${known.hint}</small>`}
    <${RecordFields} fields=${known.fields} value=${value} book=${book} pointer=${pointer} errors=${errors} change=${now => put({op, ...now})} />
  </fieldset>`;
}

function NewOperation({add, first}) {
  const field = useId();
  const groups = [...new Set(OPERATIONS.map(one => one.group))];
  const take = event => {
    const {value} = event.target;
    event.target.value = "";
    if (value) {
      add({op: value});
    }
  };
  return html`<label class="field new-operation" for=${field}>${first ? "What changes?" : "And what else?"}
    <select id=${field} onChange=${take}><option value="">choose an operation</option>
      ${groups.map(group => html`<optgroup label=${group}>${OPERATIONS.filter(one => one.group === group)
        .map(one => html`<option value=${one.op}>${one.title}</option>`)}</optgroup>`)}
    </select></label>`;
}
