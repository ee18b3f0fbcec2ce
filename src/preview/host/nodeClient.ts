// Boots Microsoft's Office.js client in Node, unmodified, with the few browser globals it looks at while loading.
// Node only: the browser loads the same file with a script tag.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createOfficeShim, type OfficeShim, type OfficeShimOptions } from "./officeShim";
import type { OfficeExtensionLibrary } from "./session";

const CLIENT = "@microsoft/office-js/dist/excel-web-16.00.js";

export interface NodeClient {
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension & OfficeExtensionLibrary;
  Office: OfficeShim;
}

/** Names that the client declares as variables and also expects on `window`, as a page's scripts share both. */
const SHARED_NAMES = ["OfficeExtension", "OfficeCore", "OSF", "Excel"];

/** The globals an add-in speaks of; whoever runs add-in code puts them on `globalThis`. */
function startNodeClient(options: OfficeShimOptions = {}): NodeClient {
  const file = createRequire(__filename).resolve(CLIENT);
  const window = browserLikeWindow();
  for (const name of SHARED_NAMES) window[name] = undefined;
  // A function of this realm, not a vm context: the client tells plain objects by their prototypes, and those of
  // another realm would not pass. `with` stands for a page, whose `window` holds its globals.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- Microsoft's own file, from node_modules
  const load = new Function(
    "window",
    `with (window) {${readFileSync(file, "utf8")}\n}\n//# sourceURL=${CLIENT}`,
  );
  load.call(window, window);
  const Office = createOfficeShim(options);
  // The client asks `window.Office` what the host supports.
  window["Office"] = Office;
  return {
    Excel: window["Excel"] as NodeClient["Excel"],
    OfficeExtension: window["OfficeExtension"] as NodeClient["OfficeExtension"],
    Office,
  };
}

/** Starts the client and makes `Excel`, `Office` and `OfficeExtension` global, as in an add-in's page. */
export function installNodeClient(options: OfficeShimOptions = {}): NodeClient {
  const client = startNodeClient(options);
  Object.assign(globalThis, client);
  return client;
}

function browserLikeWindow(): Record<string, unknown> {
  const storage = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
  const location = {
    href: "https://localhost/",
    origin: "https://localhost",
    protocol: "https:",
    host: "localhost",
    hostname: "localhost",
    pathname: "/",
    search: "",
    hash: "",
  };
  const window: Record<string, unknown> = {
    location,
    navigator: { userAgent: "node" },
    addEventListener: () => undefined,
    sessionStorage: storage,
    localStorage: storage,
    document: {
      createElement: () => ({ setAttribute: () => undefined, style: {} }),
      getElementsByTagName: () => [],
      addEventListener: () => undefined,
      URL: location.href,
      head: { appendChild: () => undefined },
      documentElement: { lang: "en" },
    },
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
  };
  window["window"] = window;
  window["self"] = window;
  return window;
}
