// Tells what was done, for eye and ear; it goes by itself, but for failures.
import {update, useStored} from "../state.js";
import {html, useEffect} from "../ui.js";

const SHOWN_MS = 6000;

export function Notice() {
  const notice = useStored(now => now.notice);
  useEffect(() => {
    if (notice && !notice.failed) {
      const timer = setTimeout(() => update({notice: null}), SHOWN_MS);
      return () => clearTimeout(timer);
    }
  }, [notice]);
  return html`<div class="notice-place" role="status" aria-live="polite">
    ${notice && html`<div class=${"notice" + (notice.failed ? " failed" : "")}>
      <span>${notice.text}</span>
      <button class="quiet" aria-label="Close" onClick=${() => update({notice: null})}>×</button>
    </div>`}
  </div>`;
}
