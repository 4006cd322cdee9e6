// Questions about a plan that take time: explanation, what-ifs, bottlenecks. Each is a job that is followed to its end. What was
// asked before, by whomever, is found again: the service lists the jobs about a plan.
import {api} from "./api.js";
import {notify, state, updateEntry, useStored} from "./state.js";
import {useEffect} from "./ui.js";

const KINDS = {explanation: "explanation", "what-ifs": "what-if", bottlenecks: "bottlenecks"};
const asked = new Map(); // By plan, while it is asked for: a promise of jobs, latest first.

/** What was asked about a plan last: {job, result, error, working}; undefined where nothing was asked. */
export function useQuestion(id, what) {
  const key = id + "/" + what;
  const question = useStored(now => now.questions[key]);
  useEffect(() => {
    if (!state.questions[key]) {
      find(id, what).catch(() => {}); // Where a key is needed, the page asks for it.
    }
  }, [key]);
  return question;
}

/** Follows the last job of a kind that has an answer, or still may have one; else tells how the last one ended. */
async function find(id, what) {
  if (!asked.has(id)) {
    asked.set(id, api.jobs(id).finally(() => asked.delete(id))); // Parts of one view share it; the next view asks anew.
  }
  const jobs = (await asked.get(id)).filter(job => job.kind === KINDS[what]);
  const found = jobs.find(job => isActive(job) || job.resultVersion > 0) || jobs[0];
  if (found && !state.questions[id + "/" + what]) { // As it is now: another part of the view may have begun to follow it.
    await answer(id + "/" + what, found);
  }
}

const isActive = job => job.status === "QUEUED" || job.status === "SOLVING";

/** Asks, and follows the job until its result is in the state. */
export async function ask(id, what, body) {
  const key = id + "/" + what;
  updateEntry("questions", key, {...state.questions[key], working: true, error: undefined});
  try {
    await answer(key, await api.ask(id, what, body));
  } catch (error) {
    updateEntry("questions", key, {...state.questions[key], working: false, error});
  }
}

async function answer(key, begun) {
  let last = begun;
  const note = job => {
    last = job;
    updateEntry("questions", key, {...state.questions[key], job, working: true});
  };
  note(begun);
  try {
    if (isActive(begun)) {
      await api.jobEvents(begun.id, note);
    }
    const result = last.resultVersion > 0 ? await api.jobResult(last.id) : undefined;
    const error = last.status === "FAILED" ? new Error(last.error) : undefined;
    updateEntry("questions", key, {job: last, result, error, working: false});
  } catch (error) {
    updateEntry("questions", key, error.status === 404 ? undefined : {error, working: false}); // It may be deleted by now.
  }
}

/** Ends the job early; what it has come to is kept. */
export async function stopQuestion(id, what) {
  const question = state.questions[id + "/" + what];
  if (question?.job) {
    await api.stopJob(question.job.id).catch(error => notify(error.message, true));
  }
}
