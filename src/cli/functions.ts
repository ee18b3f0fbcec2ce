// The add-in's own functions, as they were built, so that cells of the workbook that use them have values.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { loadFunctions } from "../preview/book/functions/loadInNode";
import type { FunctionsFile, LoadedFunctions } from "../preview/book/types";

/** Null where they have not been built. */
export function builtFunctions(): LoadedFunctions | null {
  const dist = join(projectFolder(__dirname), "dist");
  const [code, metadata] = [join(dist, "functions.js"), join(dist, "functions.json")];
  if (!existsSync(code) || !existsSync(metadata)) return null;
  return loadFunctions(
    readFileSync(code, "utf8"),
    JSON.parse(readFileSync(metadata, "utf8")) as FunctionsFile,
  );
}

/** The folder of package.json, from the sources as from the bundle. */
function projectFolder(from: string): string {
  return existsSync(join(from, "package.json")) || dirname(from) === from
    ? from
    : projectFolder(dirname(from));
}
