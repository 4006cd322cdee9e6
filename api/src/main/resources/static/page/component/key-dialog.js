// Asks for the API key, where the service wants one.
import {hasKey, takeKey} from "../api.js";
import {update, useStored} from "../state.js";
import {html, useEffect, useId, useRef} from "../ui.js";

export function KeyDialog() {
  const asked = useStored(now => now.keyAsked);
  const dialog = useRef();
  const field = useId();
  useEffect(() => {
    if (asked && !dialog.current.open) {
      dialog.current.showModal();
    } else if (!asked && dialog.current.open) {
      dialog.current.close();
    }
  }, [asked]);
  const submit = event => {
    event.preventDefault();
    takeKey(new FormData(event.target).get("key").trim());
    event.target.reset();
  };
  return html`<dialog ref=${dialog} aria-labelledby=${field + "-title"} onCancel=${() => update({keyAsked: false})}>
    <form onSubmit=${submit} class="stack">
      <h2 id=${field + "-title"}>API key</h2>
      <p>${hasKey() ? "The key of this tab is not valid, or is to be changed." : "This service wants an API key."}
        <br /><code>./quarterback keys add NAME</code> makes one. It stays in this tab alone.</p>
      <label class="field" for=${field}>Key
        <input id=${field} name="key" type="password" autocomplete="off" required />
      </label>
      <div class="actions">
        <button class="main">Use the key</button>
        <button type="button" class="quiet" onClick=${() => update({keyAsked: false})}>Cancel</button>
      </div>
    </form>
  </dialog>`;
}
