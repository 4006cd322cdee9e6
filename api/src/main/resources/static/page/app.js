// The page's frame: its head, the view that the address means, and the dialogue for the API key.
import {KeyDialog} from "./component/key-dialog.js";
import {Head} from "./component/head.js";
import {Notice} from "./component/notice.js";
import {PlanFrame} from "./component/plan-frame.js";
import {Failure, Loading} from "./component/states.js";
import {startRouter} from "./router.js";
import {useStored} from "./state.js";
import {html, render, useEffect, useErrorBoundary, useRef, useState} from "./ui.js";
import {PLAN_VIEWS, findView} from "./views.js";

function App() {
  const route = useStored(now => now.route);
  const {view, id} = findView(route.path);
  const main = useRef();
  const first = useRef(true);
  useEffect(() => {
    document.title = (view ? view.title + " · " : "") + "Quarterback";
    if (first.current) {
      first.current = false;
    } else {
      main.current.focus(); // Who reads by ear begins at the new view.
      scrollTo(0, 0);
    }
  }, [view, id]);
  return html`
    <a class="skip" href="#main" onClick=${event => {
      event.preventDefault();
      main.current.focus();
    }}>Skip to the content</a>
    <${Head} route=${route} />
    <main id="main" tabindex="-1" ref=${main}>
      <${View} key=${(view?.name || "") + "/" + (id || "")} view=${view} id=${id} route=${route} />
    </main>
    <${Notice} />
    <${KeyDialog} />`;
}

/** A view, loaded when it is first shown; a plan's view stands in the plan's frame. */
function View({view, id, route}) {
  const [component, setComponent] = useState(null);
  const [error, setError] = useState(null);
  const [broken, reset] = useErrorBoundary();
  useEffect(() => {
    view?.load().then(module => setComponent(() => module.default), setError);
  }, [view]);
  if (broken || error) {
    return html`<${Failure} error=${broken || error} retry=${broken ? reset : undefined} />`;
  }
  if (!view) {
    return html`<${Failure} error=${new Error("There is nothing at this address.")}>
      <p><a href="#/plans">All plans</a></p>
    <//>`;
  }
  const isOfPlan = PLAN_VIEWS.includes(view);
  if (!component && !isOfPlan) {
    return html`<${Loading} what=${view.title.toLowerCase()} />`;
  }
  return isOfPlan
    ? html`<${PlanFrame} id=${id} view=${view} route=${route} content=${component} />`
    : html`<${component} id=${id} route=${route} />`;
}

startRouter();
render(html`<${App} />`, document.getElementById("page"));
