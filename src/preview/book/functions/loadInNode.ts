// functions.js and its metadata -> LoadedFunctions, in Node. The script runs in a context of its own that has nothing
// but the language and `CustomFunctions`, like the JavaScript-only runtime of Excel.
import { createContext, runInContext } from "node:vm";
import type { FunctionsFile, LoadedFunctions } from "../types";
import { associations } from "./associations";

export function loadFunctions(source: string, file: FunctionsFile): LoadedFunctions {
  const { runtime, loaded } = associations(file);
  runInContext(
    source,
    createContext({ CustomFunctions: runtime }, { codeGeneration: { strings: false, wasm: false } }),
    {
      filename: "functions.js",
      timeout: 10_000,
    },
  );
  return loaded;
}
