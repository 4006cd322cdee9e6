// Components that come after the first figures: their modules are loaded when they are first shown.
import {html, useEffect, useState} from "../ui.js";
import {Failure, Loading} from "./states.js";

/**
 * A component whose module is loaded when it is first shown, so that what is shown before does not wait for it.
 *
 * load: imports the module; name: what it exports; what: told while it is loaded, nothing is shown then where it is missing.
 */
export function later(load, name, what) {
  let known = null;
  return function Later(props) {
    const [component, setComponent] = useState(() => known);
    const [error, setError] = useState(null);
    const begin = () => {
      setError(null);
      load().then(module => {
        known = module[name];
        setComponent(() => known);
      }).catch(setError);
    };
    useEffect(() => {
      if (!component) {
        begin();
      }
    }, []);
    if (error) {
      return html`<${Failure} error=${error} retry=${begin} />`;
    }
    return component ? html`<${component} ...${props} />` : what && html`<${Loading} what=${what} />`;
  };
}
