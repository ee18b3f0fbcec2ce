import { withCellValues } from "../../../src/cli/answers/cellAnswers";
import type { SheetGrid, WorkbookGrid } from "../../../src/figures/types";
import type { Amount, Answers } from "../../../src/playbook/answers";
import { thrownBy } from "../../support/thrownBy";

const sheet: SheetGrid = {
  name: "Costs",
  visible: true,
  top: 1,
  left: 1,
  values: [["Rent", 1200]],
  formulas: [],
  numberFormats: [],
};
const grid: WorkbookGrid = { sheets: [sheet], tables: [], names: [] };
const cell = (sheetName: string, address: string): Amount => ({
  kind: "cell",
  sheet: sheetName,
  address,
  value: 0,
  period: "month",
});
const answers = (amount: Amount): Answers => ({ version: 1, figures: { facility: amount } });

test("an answer that stands for a cell gets the value the cell has", () => {
  expect(withCellValues(answers(cell("Costs", "$C$2")), grid).figures?.facility).toMatchObject({
    value: 1200,
  });
  const costs: Answers = {
    version: 1,
    areas: { it: { today: "it_saas", costs: { it_licence: cell("Costs", "C2") } } },
  };
  expect(withCellValues(costs, grid).areas?.it).toMatchObject({
    today: "it_saas",
    costs: { it_licence: { value: 1200 } },
  });
});

test("typed answers stay as they are", () => {
  const typed = answers({ kind: "typed", value: 7, period: "year" });
  expect(withCellValues(typed, grid)).toMatchObject(typed);
});

test.each([
  ["a sheet that is not there", "Cost", "C2", "answer_sheet"],
  ["a cell without a number", "Costs", "B2", "answer_cell"],
  ["a cell outside the filled part", "Costs", "Z99", "answer_cell"],
  ["several cells", "Costs", "C2:C3", "answer_cell"],
  ["no address", "Costs", "rent", "answer_cell"],
])("%s is an error that names the answer", (_, sheetName, address, code) => {
  expect(thrownBy(() => withCellValues(answers(cell(sheetName, address)), grid))).toMatchObject({
    code,
    details: { field: "figures.facility" },
  });
});

test("low and high of a range that stand for cells get their values too", () => {
  const risk: Answers = {
    version: 1,
    risk: { spread: 0.1, ranges: { labor: { low: cell("Costs", "C2") } } },
  };
  expect(withCellValues(risk, grid).risk).toEqual({
    spread: 0.1,
    ranges: { labor: { low: { ...cell("Costs", "C2"), value: 1200 } } },
  });
  const gone: Answers = { version: 1, risk: { ranges: { labor: { high: cell("Gone", "C2") } } } };
  expect(thrownBy(() => withCellValues(gone, grid))).toMatchObject({
    code: "answer_sheet",
    details: { field: "risk.ranges.labor.high" },
  });
});
