// The status of a plan or a job, told by word and shape, not by colour alone.
import {html} from "../ui.js";

const WORDS = {QUEUED: "waits", SOLVING: "planning", DONE: "done", STOPPED: "stopped", FAILED: "failed"};

export function Status({of}) {
  const name = of.status.toLowerCase();
  return html`<span class=${"status " + name} data-status=${of.status}>${WORDS[of.status] || name}</span>`;
}
