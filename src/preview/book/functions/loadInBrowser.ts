// functions.js and its metadata -> LoadedFunctions, in a page. The script is loaded as a script from the page's own
// origin, so that a Content-Security-Policy without `eval` holds; while it runs, `CustomFunctions` is ours.
import type { FunctionMetadata, LoadedFunctions } from "../types";
import { associations } from "./associations";

export async function loadFunctions(
  scriptUrl: string,
  metadata: { functions: FunctionMetadata[] } | FunctionMetadata[],
): Promise<LoadedFunctions> {
  const { runtime, loaded } = associations(Array.isArray(metadata) ? metadata : metadata.functions);
  const page = globalThis as { CustomFunctions?: unknown };
  const before = page.CustomFunctions;
  // The functions look `CustomFunctions` up when they throw, later: so it stays.
  page.CustomFunctions = runtime;
  try {
    await runScript(scriptUrl);
  } catch (error) {
    page.CustomFunctions = before;
    throw error;
  }
  return loaded;
}

function runScript(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = url;
    script.onload = () => {
      script.remove();
      resolve();
    };
    script.onerror = () => reject(new Error(`${url} could not be loaded.`));
    document.head.append(script);
  });
}
