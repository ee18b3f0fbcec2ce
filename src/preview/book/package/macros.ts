// Macros leave a workbook when it is opened: they do not run here, and a file that is saved as .xlsx must not hold them
// (Excel refuses an .xlsx whose content type is that of a macro workbook or a template).
import { dropMacroSheets } from "./macroSheets";
import { readRelations, writeRelations } from "./relations";
import { bytesOf, textOf, type Parts } from "./zip";

const TYPES = "[Content_Types].xml";
const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
const OTHER_TYPES =
  /application\/vnd\.(?:ms-excel\.(?:sheet|template|addin)\.macroEnabled|openxmlformats-officedocument\.spreadsheetml\.template)\.main\+xml/g;

/** Excel names the project's type for all .bin where no other part is one. */
const PROJECT_TYPE = /<Default\b[^>]*ContentType="application\/vnd\.ms-office\.vbaProject"[^>]*\/>/g;

/** Takes them out of the parts; true where there were any. */
export function dropMacros(parts: Parts, workbookPath: string): boolean {
  const types = textOf(parts, TYPES);
  const plain = types.replace(OTHER_TYPES, WORKBOOK_TYPE);
  const gone = [...dropProject(parts, workbookPath), ...dropMacroSheets(parts, workbookPath)];
  for (const path of gone) parts.delete(path);
  const overrides = new RegExp(`<Override\\b[^>]*PartName="/(?:${gone.map(escaped).join("|")})"[^>]*/>`, "g");
  const left = gone.length > 0 ? plain.replace(overrides, "").replace(PROJECT_TYPE, "") : plain;
  if (left !== types) parts.set(TYPES, bytesOf(left));
  return gone.length > 0;
}

/** The parts of the Visual Basic project, cut off from the workbook. */
function dropProject(parts: Parts, workbookPath: string): string[] {
  const relations = readRelations(parts, workbookPath);
  const projects = relations.filter(({ kind }) => kind === "vbaProject");
  if (projects.length === 0) return [];
  writeRelations(
    parts,
    workbookPath,
    relations.filter((relation) => !projects.includes(relation)),
  );
  const gone = projects.flatMap(({ target }) => [
    target,
    ...readRelations(parts, target).map((relation) => relation.target),
  ]);
  for (const { target } of projects) writeRelations(parts, target, []);
  return gone;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
