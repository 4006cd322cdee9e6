// Map and centers.
import {html} from "../ui.js";

export default function MapView() {
  return html`<p class="state">Being made.</p>`;
}
