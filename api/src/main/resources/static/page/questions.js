// Questions about a plan that take time: explanation, what-ifs, bottlenecks. Each is a job that is followed to its end.
import {api} from "./api.js";
import {notify, state, updateEntry, useStored} from "./state.js";
import {useEffect} from "./ui.js";

const STORED = "quarterback-asked";

/** What was asked about a plan last: {job, result, error, working}; undefined where nothing was asked from here. */
export function useQuestion(id, what) {
  const key = id + "/" + what;
  const question = useStored(now => now.questions[key]);
  useEffect(() => {
    const asked = remembered()[key];
    if (!state.questions[key] && asked) { // As it is now: another part of the view may have begun to follow it.
      answer(key, asked);
    }
  }, [key]);
  return question;
}

/** Asks, and follows the job until its result is in the state. */
export async function ask(id, what, body) {
  const key = id + "/" + what;
  updateEntry("questions", key, {...state.questions[key], working: true, error: undefined});
  try {
    const job = await api.ask(id, what, body);
    remember(key, job.id);
    await answer(key, job.id);
  } catch (error) {
    updateEntry("questions", key, {...state.questions[key], working: false, error});
  }
}

async function answer(key, jobId) {
  updateEntry("questions", key, {...state.questions[key], working: true});
  try {
    let last = await api.job(jobId);
    const note = job => {
      last = job;
      updateEntry("questions", key, {...state.questions[key], job, working: true});
    };
    note(last);
    if (last.status === "QUEUED" || last.status === "SOLVING") {
      await api.jobEvents(jobId, note);
    }
    const result = last.resultVersion > 0 ? await api.jobResult(jobId) : undefined;
    const error = last.status === "FAILED" ? new Error(last.error) : undefined;
    updateEntry("questions", key, {job: last, result, error, working: false});
  } catch (error) {
    if (error.status === 404) {
      remember(key, undefined);
    }
    updateEntry("questions", key, error.status === 404 ? undefined : {error, working: false});
  }
}

/** Ends the job early; what it has come to is kept. */
export async function stopQuestion(id, what) {
  const question = state.questions[id + "/" + what];
  if (question?.job) {
    await api.stopJob(question.job.id).catch(error => notify(error.message, true));
  }
}

function remembered() {
  try {
    return JSON.parse(localStorage.getItem(STORED)) || {};
  } catch {
    return {};
  }
}

function remember(key, jobId) {
  const entries = Object.entries({...remembered(), [key]: jobId}).filter(([, job]) => job).slice(-100);
  localStorage.setItem(STORED, JSON.stringify(Object.fromEntries(entries)));
}
