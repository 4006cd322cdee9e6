// What views are made of: Preact's components and hooks, with markup in templates by htm.
import {h, render, Fragment} from "./lib/preact.module.js";
import {
  useCallback, useEffect, useErrorBoundary, useId, useLayoutEffect, useMemo, useRef, useState
} from "./lib/preact-hooks.module.js";
import htm from "./lib/htm.module.js";

const html = htm.bind(h);

export {
  html, render, Fragment, useCallback, useEffect, useErrorBoundary, useId, useLayoutEffect, useMemo, useRef, useState
};
