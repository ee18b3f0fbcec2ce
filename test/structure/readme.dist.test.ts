import { existsSync, readFileSync } from "node:fs";

const readme = readFileSync("README.md", "utf8");
const { functions } = JSON.parse(readFileSync("dist/functions.json", "utf8")) as {
  functions: { id: string }[];
};
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };

test("the README's table names every function that is built, and no other", () => {
  const rows = readme.split("\n").filter((line) => /^\| `[A-Z]/.test(line));
  const named = rows.flatMap((row) => [...row.matchAll(/`([A-Z]{3,})`/g)].map(([, id]) => id));
  expect(named.sort()).toEqual(functions.map(({ id }) => id).sort());
});

test.each(["README.md", "CONTRIBUTING.md"])("%s names scripts and files that are there", (file) => {
  const text = readFileSync(file, "utf8");
  const run = [...text.matchAll(/npm (?:run )?(start|stop|test|[a-z:-]+)/g)].map(([, name = ""]) => name);
  for (const name of run.filter((word) => word !== "ci"))
    expect([name, name in scripts]).toEqual([name, true]);
  for (const [, path = ""] of text.matchAll(/\]\(((?!http)[^)]+)\)/g))
    expect([path, existsSync(path)]).toEqual([path, true]);
  for (const [, path = ""] of text.matchAll(/`((?:src|test)\/[\w/.]+)`/g))
    expect([path, existsSync(path)]).toEqual([path, true]);
});
