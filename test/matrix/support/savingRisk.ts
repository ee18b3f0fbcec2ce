// SAVINGRISK of the add-in's own sources for a workbook of the tests, as functions.js would bring it.
import type { FunctionMetadata, LoadedFunctions } from "../../../src/preview/book/types";
import { call, CellError, load } from "../../functions/excel";

const any = (name: string, more: object = {}) => ({ name, type: "any", ...more });
const METADATA: FunctionMetadata = {
  id: "SAVINGRISK",
  name: "SAVINGRISK",
  parameters: [
    any("inHouse", { dimensionality: "matrix" }),
    any("outsourced", { dimensionality: "matrix" }),
    any("orders", { dimensionality: "matrix", optional: true }),
    any("trials", { optional: true }),
    any("seed", { optional: true }),
  ],
  result: { dimensionality: "matrix" },
  allowErrorForDataTypeAny: true,
};

export function savingRiskLoaded(): LoadedFunctions {
  load("en");
  return {
    metadata: [METADATA],
    call,
    errorOf: (value) =>
      value instanceof CellError ? { code: value.code, message: value.message ?? "" } : null,
  };
}
