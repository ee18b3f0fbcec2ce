// Makes functions.json, functions-pl.json and their help pages from the JSDoc of src/functions.
// Command line: node scripts/functions-metadata.mjs [folder] [address]; the build calls functionAssets() instead.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import ts from "typescript";
import { helpPage } from "./functions-help.mjs";

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const HELP = { en: "functions-help.html", pl: "functions-help-pl.html" };

/**
 * The files that Excel loads beside functions.js, by name.
 * @param {string} url Where the add-in is hosted, with a slash at the end; help pages stand there.
 * @returns {Promise<Record<string, string>>}
 */
export async function functionAssets(url) {
  const { english, polish } = await functionsMetadata(url);
  return {
    "functions.json": `${JSON.stringify(english, null, 2)}\n`,
    "functions-pl.json": `${JSON.stringify(polish, null, 2)}\n`,
    [HELP.en]: helpPage(english, "en"),
    [HELP.pl]: helpPage(polish, "pl"),
  };
}

/** Metadata in both languages, checked for double ids and missing texts. */
export async function functionsMetadata(url) {
  const generated = await fromSource();
  const english = completed(generated, url, HELP.en, await tooltips("en"));
  const { functionsPl } = await textsOf("functions.pl.ts");
  const polish = completed(overlaid(generated, functionsPl), url, HELP.pl, await tooltips("pl"));
  return { english, polish };
}

/** Source files with custom functions in them, sorted, so that the result does not depend on the disk. */
export function functionSources() {
  const folder = path.join(ROOT, "src", "functions");
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => path.join(folder, name))
    .filter((file) => readFileSync(file, "utf8").includes("@customfunction"))
    .sort();
}

async function fromSource() {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(functionSources());
  if (errors.length > 0) throw new Error(`Custom functions' JSDoc: ${errors.join("; ")}`);
  const metadata = JSON.parse(metadataJson);
  const ids = metadata.functions.map(({ id }) => id);
  const double = ids.filter((id, i) => ids.indexOf(id) !== i);
  // The generator compares ids within one file only.
  if (double.length > 0) throw new Error(`Custom function ids used twice: ${double.join(", ")}`);
  metadata.functions.sort((a, b) => (a.id < b.id ? -1 : 1));
  return metadata;
}

/** What the generator leaves out: error cells as arguments, help addresses, tooltips of lists. */
function completed(metadata, url, page, tips) {
  return {
    // Cells with currency or percent formats arrive as plain numbers; error cells arrive and are named.
    allowErrorForDataTypeAny: true,
    functions: metadata.functions.map((entry) => ({
      ...entry,
      helpUrl: `${url}${page}#${entry.id.toLowerCase()}`,
      parameters: entry.parameters.map(listed),
    })),
    enums: (metadata.enums ?? []).map((list) => ({
      ...list,
      values: list.values.map((value) => ({ ...value, tooltip: tips[value.stringValue] ?? value.tooltip })),
    })),
  };
}

/** The generator knows a list in the file that declares it only: every `activity` offers the same list. */
function listed(parameter) {
  return parameter.name === "activity"
    ? { ...parameter, type: "string", customEnumId: "PlaybookActivity" }
    : parameter;
}

/** The same functions with descriptions of another language; a missing text stops the build. */
function overlaid(metadata, texts) {
  const known = new Set(metadata.functions.map(({ id }) => id));
  const left = Object.keys(texts).filter((id) => !known.has(id));
  if (left.length > 0) throw new Error(`functions.pl.ts describes unknown functions: ${left.join(", ")}`);
  return { ...metadata, functions: metadata.functions.map((entry) => described(entry, texts[entry.id])) };
}

function described(entry, texts) {
  if (!texts) throw new Error(`functions.pl.ts does not describe ${entry.id}`);
  const names = entry.parameters.map(({ name }) => name);
  const wrong = [
    ...names.filter((name) => !texts.parameters[name]),
    ...Object.keys(texts.parameters).filter((name) => !names.includes(name)),
  ];
  if (wrong.length > 0) throw new Error(`functions.pl.ts, ${entry.id}: parameters ${wrong.join(", ")}`);
  return {
    ...entry,
    description: texts.description,
    parameters: entry.parameters.map((parameter) => ({
      ...parameter,
      description: texts.parameters[parameter.name],
    })),
  };
}

async function tooltips(language) {
  const { activities, areas } = await textsOf(`${language}/playbook.ts`);
  return { ...activities, ...areas };
}

/** A module of texts under src/i18n, which import nothing but types. */
async function textsOf(file) {
  const source = readFileSync(path.join(ROOT, "src", "i18n", file), "utf8");
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputText).toString("base64")}`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder = "dist", url = "https://localhost:3000/"] = process.argv.slice(2);
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(await functionAssets(url))) {
    writeFileSync(path.join(folder, name), content);
  }
}
