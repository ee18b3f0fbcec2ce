// A workbook without a file: Univer headless, with nothing beside it. For tests of the host alone.
import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import "@univerjs/engine-formula/facade";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import "@univerjs/sheets/facade";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import "@univerjs/sheets-formula/facade";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import "@univerjs/sheets-numfmt/facade";
import type { Book } from "../../../../src/preview/book/types";

export function bareBook(): Book {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  const univerAPI = FUniver.newAPI(univer);
  univerAPI.createWorkbook({
    id: "book",
    name: "Book1",
    sheetOrder: ["sheet-1"],
    sheets: { "sheet-1": { id: "sheet-1", name: "Sheet1", rowCount: 200, columnCount: 26, cellData: {} } },
  });
  return {
    univerAPI,
    extras: {
      tables: [],
      charts: [],
      links: [],
      conditionalFormats: [],
      validations: [],
      customXmlParts: [],
      settings: {},
      pageLayouts: {},
      protectedSheets: [],
      veryHiddenSheets: [],
      workbookProtected: false,
      lost: [],
    },
    calculated: async () => void (await univerAPI.getFormula().onCalculationEnd()),
    functionError: () => null,
    save: () => Promise.reject(new Error("A bare book has no file.")),
    dispose: () => univer.dispose(),
  };
}
