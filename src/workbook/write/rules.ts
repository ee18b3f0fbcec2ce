// A plan's conditional formats and validations. Conditions are plain formulas: custom functions are not allowed there.
import type { PlanConditional, PlanValidation } from "../../matrix/types";
import { applyConditionalLook } from "./looks";

export function addConditional(sheet: Excel.Worksheet, { address, formula, look }: PlanConditional): void {
  const { custom } = sheet.getRange(address).conditionalFormats.add("Custom");
  custom.rule.formula = formula.startsWith("=") ? formula : `=${formula}`;
  applyConditionalLook(custom.format, look);
}

export function addValidation(sheet: Excel.Worksheet, { address, rule, message }: PlanValidation): void {
  const { dataValidation } = sheet.getRange(address);
  dataValidation.rule =
    "list" in rule
      ? { list: { inCellDropDown: true, source: rule.list.join(",") } }
      : { decimal: { formula1: rule.min, formula2: rule.max, operator: "Between" } };
  dataValidation.errorAlert = { message, showAlert: true, style: "Stop", title: "" };
}
