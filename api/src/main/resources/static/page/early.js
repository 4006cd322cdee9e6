// What a plan's view needs of the service is asked for before the rest of the page is there, since that takes longest to come.
const ROOT = new URL("../v1/", import.meta.url);
const PLAN = /^#\/plans\/([0-9a-f-]{36})(?=$|[/?])/;
const begun = new Map();

/**
 * The answer to a request that was sent early, as a promise; undefined, or a promise of it, where it is to be sent yet. Each is given once.
 */
export function takeEarly(path) {
  const answer = begun.get(path);
  begun.delete(path);
  return answer;
}

/** How a request is sent in the name of this tab's API key. */
export function headersOf(key) {
  return key ? {Authorization: "Bearer " + key} : {};
}

export const STORED_KEY = "quarterback-key";

function send(path) {
  return fetch(new URL(path, ROOT), {headers: headersOf(sessionStorage.getItem(STORED_KEY)), priority: "high"});
}

function begin(path, answer) {
  answer.catch(() => {}); // Whoever takes it is told.
  begun.set(path, answer);
  return answer;
}

const [, id] = PLAN.exec(location.hash) || [];
if (id) {
  const path = "plans/" + id;
  begin(path + "/problem", send(path + "/problem")); // The largest part, so it is asked for first.
  const plan = begin(path, send(path)).then(answer => answer.clone().json());
  begin(path + "/result", plan.then(({resultVersion}) => (resultVersion > 0 ? send(path + "/result") : undefined), () => undefined));
}
