// Loads the built custom functions as Excel would: their metadata, then the script that ties code to it.
import type { Language } from "../../i18n";
import {
  associations,
  type CustomFunctionsRuntime,
  type FunctionsFile,
  type LoadedFunctions,
} from "../book/grid";

const FILES: Record<Language, { script: string; metadata: string }> = {
  en: { script: "../functions.js", metadata: "../functions.json" },
  pl: { script: "../functions-pl.js", metadata: "../functions-pl.json" },
};

const loaded = new Map<Language, Promise<LoadedFunctions>>();

export function customFunctions(language: Language): Promise<LoadedFunctions> {
  const known = loaded.get(language) ?? load(FILES[language]);
  loaded.set(language, known);
  return known;
}

async function load({ script, metadata }: { script: string; metadata: string }): Promise<LoadedFunctions> {
  const response = await fetch(metadata);
  const { runtime, loaded: answer } = associations((await response.json()) as FunctionsFile);
  (window as unknown as { CustomFunctions: CustomFunctionsRuntime }).CustomFunctions = runtime;
  await run(script);
  return answer;
}

function run(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${address} did not load`));
    document.head.append(script);
  });
}
