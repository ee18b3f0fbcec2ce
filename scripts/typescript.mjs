// Lets a script of Node 20 import the project's TypeScript: resolves paths without ".ts" and strips types with swc.
import { readFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { register } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isMainThread } from "node:worker_threads";
import { transform } from "@swc/core";

if (isMainThread) register(import.meta.url);

/** A hook of Node. @public */
export async function resolve(specifier, context, next) {
  if (specifier.startsWith(".") && context.parentURL?.endsWith(".ts")) {
    const path = fileURLToPath(new URL(specifier, context.parentURL));
    for (const candidate of [path, `${path}.ts`, `${path}/index.ts`]) {
      if (candidate.endsWith(".ts") && existsSync(candidate)) {
        return { url: pathToFileURL(candidate).href, shortCircuit: true };
      }
    }
  }
  return next(specifier, context);
}

/** A hook of Node. @public */
export async function load(url, context, next) {
  if (!url.endsWith(".ts")) return next(url, context);
  const { code } = await transform(await readFile(fileURLToPath(url), "utf8"), {
    filename: fileURLToPath(url),
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "es6" },
    sourceMaps: "inline",
  });
  return { format: "module", source: code, shortCircuit: true };
}
