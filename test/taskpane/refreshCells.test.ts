import type { WorkbookGrid } from "../../src/figures/types";
import type { Answers } from "../../src/playbook/answers";
import { refreshCells } from "../../src/taskpane/refreshCells";

const GRID: WorkbookGrid = {
  tables: [],
  names: [],
  sheets: [
    {
      name: "Costs",
      visible: true,
      top: 1,
      left: 2,
      values: [
        [10, "text"],
        [20, 30],
      ],
      formulas: [],
      numberFormats: [],
    },
  ],
};
const cell = (address: string, value = 1) =>
  ({ kind: "cell", sheet: "Costs", address, value, period: "month" }) as const;

test("a picked cell has its present value after a scan, also with dollar signs", () => {
  const answers: Answers = { version: 1, figures: { labor: cell("C2"), orders: cell("$D$3") } };
  expect(refreshCells(answers, GRID).figures).toEqual({ labor: cell("C2", 10), orders: cell("$D$3", 30) });
});

test("the cost of an option is brought up to date too", () => {
  const answers: Answers = {
    version: 1,
    areas: { it: { today: "it_saas", costs: { it_licence: cell("C3") } } },
  };
  expect(refreshCells(answers, GRID).areas).toEqual({
    it: { today: "it_saas", costs: { it_licence: cell("C3", 20) } },
  });
});

test.each([["D2"], ["Z99"], ["A1"], ["B3:M3"]])(
  "%s holds no single number: the last known value stays",
  (address) => {
    const answers: Answers = { version: 1, figures: { labor: cell(address, 7) } };
    expect(refreshCells(answers, GRID)).toEqual(answers);
  },
);

test("a sheet that is gone leaves the last known value", () => {
  const answers: Answers = { version: 1, figures: { labor: { ...cell("C2", 7), sheet: "Gone" } } };
  expect(refreshCells(answers, GRID)).toEqual(answers);
});

test("other answers stay as they are", () => {
  const answers: Answers = {
    version: 1,
    figures: { hr: { kind: "none" }, it: { kind: "typed", value: 5, period: "year" } },
  };
  expect(refreshCells(answers, GRID)).toEqual(answers);
});

test("low and high of a range follow their cells", () => {
  const answers: Answers = {
    version: 1,
    risk: { spread: 0.1, ranges: { labor: { low: cell("C2"), high: cell("D3") } } },
  };
  expect(refreshCells(answers, GRID).risk).toEqual({
    spread: 0.1,
    ranges: { labor: { low: cell("C2", 10), high: cell("D3", 30) } },
  });
});
