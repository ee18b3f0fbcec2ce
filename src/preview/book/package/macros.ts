// Macros leave a workbook when it is opened: they do not run here, and a file that is saved as .xlsx must not hold them
// (Excel refuses an .xlsx whose content type is that of a macro workbook or a template).
import { readRelations, writeRelations } from "./relations";
import { bytesOf, textOf, type Parts } from "./zip";

const TYPES = "[Content_Types].xml";
const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
const OTHER_TYPES =
  /application\/vnd\.(?:ms-excel\.(?:sheet|template)\.macroEnabled|openxmlformats-officedocument\.spreadsheetml\.template)\.main\+xml/g;

/** Takes them out of the parts; true where there were any. */
export function dropMacros(parts: Parts, workbookPath: string): boolean {
  const types = textOf(parts, TYPES);
  const plain = types.replace(OTHER_TYPES, WORKBOOK_TYPE);
  const relations = readRelations(parts, workbookPath);
  const projects = relations.filter(({ kind }) => kind === "vbaProject");
  if (projects.length === 0) {
    if (plain !== types) parts.set(TYPES, bytesOf(plain));
    return false;
  }
  writeRelations(
    parts,
    workbookPath,
    relations.filter((relation) => !projects.includes(relation)),
  );
  const gone = projects.flatMap(({ target }) => [
    target,
    ...readRelations(parts, target).map((relation) => relation.target),
  ]);
  for (const path of gone) parts.delete(path);
  for (const { target } of projects) writeRelations(parts, target, []);
  const overrides = new RegExp(`<Override\\b[^>]*PartName="/(?:${gone.map(escaped).join("|")})"[^>]*/>`, "g");
  parts.set(TYPES, bytesOf(plain.replace(overrides, "")));
  return true;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
