// Every problem a function can meet has a sentence in both languages, and no sentence is left over.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { problems as english } from "../../src/i18n/problems.en";
import { problems as polish } from "../../src/i18n/problems.pl";

const root = path.resolve(__dirname, "../../src");
const sources = ["engine", "functions", "playbook/quote"]
  .flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" }).map((name) =>
      path.join(folder, name),
    ),
  )
  .filter((name) => name.endsWith(".ts"))
  .map((name) => readFileSync(path.join(root, name), "utf8"))
  .join("\n");

/** Codes are written as first arguments of these, or as text of a number kind. */
const codes = new Set(
  [
    ...sources.matchAll(/\b(?:fail|refuse|kind)\(\s*"([a-z_]+)"|"(text_for_[a-z]+)"|refusal: "([a-z_]+)"/g),
  ].map(([, a, b, c]) => a ?? b ?? c ?? ""),
);
/** Parts of sentences, not sentences. */
const PARTS = ["row", "column"];

test("codes and sentences match one to one", () => {
  expect([...codes].sort()).toEqual(
    Object.keys(english)
      .filter((key) => !PARTS.includes(key))
      .sort(),
  );
});

test("both languages fill in the same details", () => {
  const details = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
  for (const [code, text] of Object.entries(english)) {
    expect([code, details(polish[code as keyof typeof polish])]).toEqual([code, details(text)]);
  }
});
