// dataValidations -> BookValidation, with rules in the shape of Excel.DataValidationRule.
import { parseRects } from "../addresses";
import { fromFile } from "../formulas/prefixes";
import type { BookValidation } from "../types";
import { child, childrenOf, flag, type XmlElement } from "../xml/parse";

const NUMBER_KINDS: Readonly<Record<string, string>> = {
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
};

export function readValidations(root: XmlElement, xml: string, sheetId: string): BookValidation[] {
  return childrenOf(child(root, "dataValidations"), "dataValidation").flatMap((element) => {
    const { attributes } = element;
    const rect = parseRects(attributes.sqref ?? "")[0];
    if (!rect) return [];
    return [
      {
        sheetId,
        rect,
        rects: parseRects(attributes.sqref ?? ""),
        rule: readRule(element),
        ...(attributes.prompt
          ? { prompt: { title: attributes.promptTitle ?? "", message: attributes.prompt } }
          : {}),
        ...(attributes.error
          ? {
              errorAlert: {
                title: attributes.errorTitle ?? "",
                message: attributes.error,
                style: attributes.errorStyle ?? "stop",
              },
            }
          : {}),
        source: xml.slice(element.start, element.end),
      },
    ];
  });
}

function readRule(element: XmlElement): unknown {
  const { type, operator, showDropDown } = element.attributes;
  const formulas = ["formula1", "formula2"].map((name) => child(element, name)?.text);
  const [first, second] = formulas.map((formula) => (formula === undefined ? undefined : fromFile(formula)));
  if (type === "list") {
    const literal = /^"(.*)"$/s.exec(first ?? "");
    // showDropDown="1" hides the arrow: the attribute says the opposite of its name.
    return {
      list: {
        inCellDropDown: !flag(showDropDown),
        source: literal ? (literal[1] ?? "").replaceAll('""', '"') : `=${first ?? ""}`,
      },
    };
  }
  if (type === "custom") return { custom: { formula: `=${first ?? ""}` } };
  const kind = NUMBER_KINDS[type ?? ""];
  if (!kind) return {};
  const name = operator ?? "between";
  return {
    [kind]: {
      operator: name.charAt(0).toUpperCase() + name.slice(1),
      ...(first === undefined ? {} : { formula1: literalOrFormula(first) }),
      ...(second === undefined ? {} : { formula2: literalOrFormula(second) }),
    },
  };
}

const literalOrFormula = (formula: string): number | string =>
  formula.trim() !== "" && Number.isFinite(Number(formula)) ? Number(formula) : `=${formula}`;
