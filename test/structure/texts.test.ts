import { readFileSync } from "node:fs";
import ts from "typescript";
import { projectFiles, sources } from "./sources";

/** Attributes that people see or hear. */
const SEEN = [
  "label",
  "title",
  "placeholder",
  "alt",
  "aria-label",
  "aria-description",
  "aria-roledescription",
  "hint",
];
const WORD = /\p{L}{2,}/u;

function literals(file: string, text: string): string[] {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && WORD.test(node.text)) found.push(node.text.trim());
    if (ts.isJsxExpression(node) && node.expression && ts.isStringLiteralLike(node.expression)) {
      const inText = ts.isJsxElement(node.parent) || ts.isJsxFragment(node.parent);
      if (inText && WORD.test(node.expression.text)) found.push(node.expression.text);
    }
    if (ts.isJsxAttribute(node) && SEEN.includes(node.name.getText())) {
      const value = node.initializer;
      if (value && ts.isStringLiteral(value) && WORD.test(value.text)) found.push(value.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found.map((literal) => `${file}: ${literal}`);
}

test("the task pane has no words of its own: they come from i18n", () => {
  const views = sources("src").filter(({ file }) => file.endsWith(".tsx"));
  expect(views.length).toBeGreaterThan(10);
  // The product's name is the same in every language.
  expect(
    views.flatMap(({ file, text }) => literals(file, text)).filter((found) => !found.endsWith(": Infraplan")),
  ).toEqual([]);
});

test("a word between tags, in braces or in a label is seen", () => {
  expect(literals("x.tsx", 'const x = <p title="Hello">World {"again"}</p>;')).toHaveLength(3);
});

test("no file names a package registry's host", () => {
  const hosts = /registry\.(npmjs|yarnpkg)\.[a-z]+|npm\.pkg\.github\.com|"resolved":\s*"http/;
  const offenders = projectFiles()
    .filter((file) => /\.(json|[cm]?[jt]sx?|md|xml|html|ya?ml|npmrc)$|^\.ci\//.test(file))
    .filter((file) => file !== "test/structure/texts.test.ts" && hosts.test(readFileSync(file, "utf8")));
  expect(offenders).toEqual([]);
});

test("every page's words and every message key on the preview's page exist in i18n", () => {
  const page = readFileSync("src/preview/index.html", "utf8");
  const body = page.slice(page.indexOf("<body"));
  const words = body.replace(/<option[^>]*lang="[^"]*"[^>]*>[^<]*<\/option>/g, "").replace(/<[^>]*>/g, "");
  expect(words.trim()).toBe("");
});
