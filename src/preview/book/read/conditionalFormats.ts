// conditionalFormatting -> BookConditionalFormat. Rules of kinds that the stand-in does not draw keep their source.
import { parseRects } from "../addresses";
import { fromFile } from "../formulas/prefixes";
import type { BookConditionalFormat } from "../types";
import { child, childrenOf, numeric, type XmlElement } from "../xml/parse";
import type { StyleSheet } from "./styles";

/** Rule types of the file -> Excel.ConditionalFormatType. */
const TYPES: Readonly<Record<string, string>> = {
  expression: "Custom",
  cellIs: "CellValue",
  dataBar: "DataBar",
  colorScale: "ColorScale",
  iconSet: "IconSet",
  top10: "TopBottom",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
};

export function readConditionalFormats(
  root: XmlElement,
  xml: string,
  sheetId: string,
  styles: StyleSheet,
): BookConditionalFormat[] {
  return childrenOf(root, "conditionalFormatting").flatMap((block, blockIndex) =>
    childrenOf(block, "cfRule").map((rule, ruleIndex) => {
      const formula = child(rule, "formula")?.text;
      const style = styles.differential[numeric(rule.attributes.dxfId) ?? -1] ?? {};
      return {
        id: `${sheetId}-cf${blockIndex}-${ruleIndex}`,
        sheetId,
        rects: parseRects(block.attributes.sqref ?? ""),
        type: TYPES[rule.attributes.type ?? ""] ?? "PresetCriteria",
        priority: numeric(rule.attributes.priority) ?? 0,
        ...(formula === undefined ? {} : { formula: `=${fromFile(formula)}` }),
        ...(rule.attributes.operator ? { operator: rule.attributes.operator } : {}),
        ...(style.bg?.rgb ? { fill: style.bg.rgb } : {}),
        ...(style.cl?.rgb ? { fontColor: style.cl.rgb } : {}),
        ...(style.bl ? { bold: true } : {}),
        source: xml.slice(rule.start, rule.end),
      };
    }),
  );
}
