// Conditional formats, validations and links -> the elements of a worksheet. An item that has a `source` keeps what the
// stand-in does not model; only its ranges and formulas are brought up to date.
import { rectName } from "../addresses";
import { toFile } from "../formulas/prefixes";
import type { BookConditionalFormat, BookLink, BookValidation } from "../types";
import { parseXml } from "../xml/parse";
import { escapeXml, tag } from "../xml/write";
import type { SheetXml } from "./sheetXml";
import type { StyleWriter } from "./styles";
import type { Target } from "./target";

const NO_FUNCTIONS: ReadonlySet<string> = new Set();
const stored = (formula: string) => escapeXml(toFile(formula.replace(/^=/, ""), NO_FUNCTIONS));
const formulaTag = (name: string, formula: string | undefined) =>
  formula ? `<${name}>${stored(formula)}</${name}>` : "";
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const sqref = (rects: readonly Parameters<typeof rectName>[0][]) => rects.map(rectName).join(" ");

export function writeConditionalFormats(
  xml: SheetXml,
  now: readonly BookConditionalFormat[],
  before: readonly BookConditionalFormat[],
  styles: StyleWriter,
): void {
  if (same(now, before)) return;
  const placed = now.filter(({ rects }) => rects.length > 0);
  const blocks = placed.map((format, index) =>
    tag(
      "conditionalFormatting",
      { sqref: sqref(format.rects) },
      ruleXml(format, format.priority ?? index + 1, styles),
    ),
  );
  xml.set("conditionalFormatting", blocks.join(""));
}

function ruleXml(format: BookConditionalFormat, priority: number, styles: StyleWriter): string {
  if (format.source) {
    if (format.formula === undefined) return format.source;
    return format.source.replace(/<formula>[\s\S]*?<\/formula>/, () => formulaTag("formula", format.formula));
  }
  const dxfId = styles.differential(format);
  if (format.type === "CellValue") {
    const operator = lowerFirst(format.operator ?? "equal");
    const formulas = formulaTag("formula", format.formula) + formulaTag("formula", format.formula2);
    return tag("cfRule", { type: "cellIs", dxfId, priority, operator }, formulas);
  }
  return tag(
    "cfRule",
    { type: "expression", dxfId, priority },
    formulaTag("formula", format.formula ?? "=FALSE"),
  );
}

/** "GreaterThan" or "EqualTo" of Office.js -> "greaterThan", "equal" of the file. */
function lowerFirst(operator: string): string {
  const plain = operator.replace(/To$/, "");
  return plain.charAt(0).toLowerCase() + plain.slice(1);
}

export function writeValidations(
  xml: SheetXml,
  now: readonly BookValidation[],
  before: readonly BookValidation[],
): void {
  if (same(now, before)) return;
  const items = now.map(validationXml).filter((item) => item !== "");
  const original = xml.get("dataValidations");
  const attributes = original === "" ? {} : parseXml(original).attributes;
  xml.set(
    "dataValidations",
    items.length > 0 ? tag("dataValidations", { ...attributes, count: items.length }, items.join("")) : "",
  );
}

const KINDS: Readonly<Record<string, string>> = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
};

function validationXml(validation: BookValidation): string {
  const { rule, prompt, errorAlert, source } = validation;
  const ranges = sqref(validation.rects ?? [validation.rect]);
  const body = ruleBody(rule);
  const original = source ? parseXml(source) : undefined;
  if (!body) return original && source ? withRanges(source, ranges) : "";
  const attributes = {
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    ...original?.attributes,
    ...body.attributes,
    errorStyle:
      errorAlert && errorAlert.style.toLowerCase() !== "stop" ? errorAlert.style.toLowerCase() : undefined,
    errorTitle: given(errorAlert?.title),
    error: given(errorAlert?.message),
    promptTitle: given(prompt?.title),
    prompt: given(prompt?.message),
    sqref: ranges,
  };
  return tag("dataValidation", attributes, body.formulas);
}

/** Excel takes an empty title for one that is there. */
const given = (text: string | undefined) => (text === "" ? undefined : text);

const withRanges = (source: string, ranges: string) => source.replace(/\bsqref="[^"]*"/, `sqref="${ranges}"`);

/** What a rule may hold: text, numbers, nothing. */
const text = (value: unknown): string =>
  typeof value === "string" ? value : typeof value === "number" ? String(value) : "";

/** Excel.DataValidationRule -> type, operator and formulas; null for an empty rule. */
function ruleBody(
  rule: unknown,
): { attributes: Record<string, string | boolean | undefined>; formulas: string } | null {
  const [kind, value] = Object.entries((rule ?? {}) as Record<string, Record<string, unknown>>)[0] ?? [];
  if (!kind || !value) return null;
  if (kind === "list") {
    const list = text(value.source);
    const formula = list.startsWith("=")
      ? formulaTag("formula1", list)
      : `<formula1>${escapeXml(`"${list.replaceAll('"', '""')}"`)}</formula1>`;
    return {
      attributes: { type: "list", showDropDown: value.inCellDropDown === false ? true : undefined },
      formulas: formula,
    };
  }
  if (kind === "custom")
    return { attributes: { type: "custom" }, formulas: formulaTag("formula1", text(value.formula)) };
  const type = KINDS[kind];
  if (!type) return null;
  const operator = lowerFirst(text(value.operator) || "Between");
  const bound = (name: string, formula: unknown) => formulaTag(name, text(formula));
  return {
    attributes: { type, operator: operator === "between" ? undefined : operator },
    formulas: bound("formula1", value.formula1) + bound("formula2", value.formula2),
  };
}

export function writeLinks(
  xml: SheetXml,
  now: readonly BookLink[],
  before: readonly BookLink[],
  target: Target,
  part: string,
): void {
  if (same(now, before)) return;
  target.unrelate(
    part,
    ({ kind, target: address }) => kind === "hyperlink" && !now.some((link) => link.address === address),
  );
  const items = now.map(({ rect, documentReference, address, screenTip }) =>
    tag("hyperlink", {
      ref: rectName(rect),
      "r:id": address ? target.relate(part, "hyperlink", address, true) : undefined,
      location: documentReference,
      tooltip: screenTip,
    }),
  );
  xml.set("hyperlinks", items.length > 0 ? tag("hyperlinks", {}, items.join("")) : "");
}
