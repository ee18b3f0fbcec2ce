// The project's own files for tests of its structure.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

export interface Source {
  /** From the project's folder, with slashes. */
  file: string;
  text: string;
}

const NOT_OURS = /(^|\/)(node_modules|dist|coverage|\.git|\.cache)(\/|$)/;

/** Files of these folders, or of the whole project; build results and packages are not among them. */
export function projectFiles(...folders: string[]): string[] {
  return (folders.length > 0 ? folders : ["."]).flatMap(filesIn).sort();
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    if (NOT_OURS.test(file)) return [];
    return entry.isDirectory() ? filesIn(file) : [file];
  });
}

export function sources(...folders: string[]): Source[] {
  return projectFiles(...folders)
    .filter((file) => /\.(ts|tsx)$/.test(file))
    .map((file) => ({ file, text: readFileSync(file, "utf8") }));
}

export interface Import {
  /** A package's name, or a file under src without its ending. */
  target: string;
  typeOnly: boolean;
}

export function importsOf({ file, text }: Source): Import[] {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const add = (specifier: ts.Expression | undefined, typeOnly: boolean) => {
    if (!specifier || !ts.isStringLiteral(specifier)) return;
    const target = specifier.text.startsWith(".")
      ? path.posix.join(path.posix.dirname(file), specifier.text)
      : specifier.text;
    found.push({ target, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, onlyTypes(node.importClause));
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function onlyTypes(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return (
    !clause.name &&
    !!named &&
    ts.isNamedImports(named) &&
    named.elements.every((element) => element.isTypeOnly)
  );
}
