// Answers that stand for cells, after the user has worked on in the workbook.
import type { WorkbookGrid } from "../../../src/figures/types";
import type { Answers, CellAmount } from "../../../src/playbook/answers";
import { follow } from "../../../src/playbook/follow/follow";
import { keepLast, lostAnswers, takeRest } from "../../../src/playbook/follow/lostAnswers";
import { linkAnswers, nameCells } from "../../../src/playbook/follow/marks";
import type { FollowedSource } from "../../../src/playbook/follow/types";
import { finding } from "../../matrix/support/findings";

const gridOf = (values: WorkbookGrid["sheets"][number]["values"], name = "Costs"): WorkbookGrid => ({
  tables: [],
  names: [],
  sheets: [{ name, visible: true, top: 0, left: 0, values, formulas: [], numberFormats: [] }],
});
const GRID = gridOf([
  ["", "A month"],
  ["Rent", 1200],
  ["Wages", 5400],
  ["Power", "#DIV/0!"],
  ["Phone", "later"],
  ["Water", ""],
]);
const cell = (address: string, value: number, some: Partial<CellAmount> = {}): CellAmount => ({
  kind: "cell",
  sheet: "Costs",
  address,
  value,
  period: "month",
  ...some,
});
const source = (now: FollowedSource["now"], some: Partial<FollowedSource> = {}): FollowedSource => ({
  id: "facility",
  then: [{ sheet: "Costs", address: "B9" }],
  now,
  last: { value: 1100, period: "month" },
  plain: true,
  ...some,
});
const facility = (
  answer: CellAmount | { kind: "found" } | undefined,
  sources: FollowedSource[] = [],
  found = [] as ReturnType<typeof finding>[],
) =>
  follow(
    { version: 1, ...(answer && { figures: { facility: answer } }) },
    { grid: GRID, findings: found },
    sources,
  ).figures?.facility;

describe("a cell that the sheet follows", () => {
  const linked = cell("B9", 1100, { linked: true });

  test("is read where it is now", () => {
    const now = source([{ sheet: "Costs", address: "B2" }]);
    expect(facility(linked, [now])).toEqual(cell("B2", 1200, { linked: true, near: "Rent | A month" }));
  });

  test("keeps its last value where it is gone, whatever stands at its old address", () => {
    expect(facility(cell("B3", 1100, { linked: true }), [source([null])])).toEqual(
      cell("B3", 1100, { linked: true, lost: "gone" }),
    );
  });

  test.each([
    ["B4", "error"],
    ["B5", "text"],
    ["B6", "blank"],
  ] as const)("at %s keeps it too, and says why", (address, lost) => {
    expect(facility(linked, [source([{ sheet: "Costs", address }])])).toMatchObject({
      address,
      value: 1100,
      lost,
    });
  });

  test("is well again when it holds a number again", () => {
    const now = source([{ sheet: "Costs", address: "B2" }]);
    expect(facility({ ...linked, lost: "blank" }, [now])).not.toHaveProperty("lost");
  });
});

describe("a cell that nothing follows", () => {
  test("is known by the words beside it, and read anew", () => {
    expect(facility(cell("B2", 1, { near: "Rent | A month" }))).toMatchObject({ value: 1200 });
  });

  test("with other words beside it is never read: the user is asked", () => {
    expect(facility(cell("B3", 1200, { near: "Rent | A month" }))).toMatchObject({
      value: 1200,
      lost: "moved",
    });
  });

  test("without any words is known by its value alone", () => {
    expect(facility(cell("B2", 1200))).toEqual(cell("B2", 1200, { near: "Rent | A month" }));
    expect(facility(cell("B2", 1))).toMatchObject({ value: 1, lost: "moved" });
  });

  test("that is known to be gone stays so, also where the same number lies", () => {
    expect(facility(cell("B2", 1200, { lost: "gone" }))).toMatchObject({ lost: "gone" });
  });

  test("is not taken for the one that the sheet follows", () => {
    expect(facility(cell("B2", 1200), [source([{ sheet: "Costs", address: "B3" }])])).toMatchObject({
      address: "B2",
    });
  });
});

describe("a figure that recognition had found", () => {
  const rent = finding("facility", "B2", 1200);

  test("and still finds is left to it", () => {
    expect(facility(undefined, [source([{ sheet: "Costs", address: "B2" }])], [rent])).toBeUndefined();
  });

  test("is not read elsewhere once its cell is gone", () => {
    expect(facility({ kind: "found" }, [source([null])], [rent])).toEqual(
      cell("B9", 1100, { linked: true, lost: "gone" }),
    );
  });

  test("and the user confirmed stays with its cell, though another is found now", () => {
    const wages = source([{ sheet: "Costs", address: "B3" }]);
    expect(facility({ kind: "found" }, [wages], [rent])).toMatchObject({
      kind: "cell",
      address: "B3",
      value: 5400,
    });
    expect(facility(undefined, [wages], [rent])).toBeUndefined();
  });

  test("stays with its cell where its label was renamed", () => {
    expect(facility(undefined, [source([{ sheet: "Costs", address: "B2" }])])).toMatchObject({
      address: "B2",
      value: 1200,
    });
  });

  test("in a way that only recognition knows keeps its last value then", () => {
    const counted = source([{ sheet: "Costs", address: "A2:A6" }], { plain: false });
    expect(facility(undefined, [counted])).toMatchObject({ value: 1100, lost: "moved" });
  });

  test("as a list stays with it while the list grows", () => {
    const list = source([{ sheet: "Costs", address: "B2:B3" }]);
    const grown = finding("facility", "B2:B6", 6600, { reduce: "sum" });
    expect(facility({ kind: "found" }, [list], [grown])).toEqual({ kind: "found" });
  });

  test("in a formula that tells no more is left to it", () => {
    expect(facility(undefined, [source(null)], [rent])).toBeUndefined();
  });
});

describe("cells of which some are deleted", () => {
  const grid = gridOf([
    ["", "A month"],
    ["Ann", 2600],
    ["Cy", 1300],
    ["Nobody", ""],
    ["Phone", 90],
  ]);
  const size = { cells: 4, filled: 3, texts: false };
  const shrunk = source([{ sheet: "Costs", address: "B2:B4" }], {
    then: [{ sheet: "Costs", address: "B2:B5" }],
    last: { value: 5400, period: "month" },
    extent: size,
  });
  const wages = finding("facility", "B2:B4", 3900, { reduce: "sum" });
  const then = (answers: Answers, now = shrunk, found = [wages]) =>
    follow(answers, { grid, findings: found }, [now]);
  const answerOf = (answers: Answers) => answers.figures?.facility;
  const gone = { ...size, cells: 4, filled: 3 };

  test("of a range: what is left counts, and the user is asked until it is taken or the last value kept", () => {
    const asked = then({ version: 1 });
    expect(answerOf(asked)).toMatchObject({ kind: "found", part: { left: 2, of: 3, last: { value: 5400 } } });
    const [lost] = lostAnswers(asked);
    if (!lost) throw new Error("nothing lost");
    expect(lost).toMatchObject({ id: "facility", lost: "part", address: "B2:B4" });
    expect(answerOf(keepLast(asked, lost))).toEqual({ kind: "typed", value: 5400, period: "month" });
    const taken = takeRest(asked, lost);
    expect(lostAnswers(taken)).toEqual([]);
    // The sheet that stands still tells of the loss; nobody is asked twice.
    expect(lostAnswers(then(taken))).toEqual([]);
    expect(answerOf(linkAnswers(taken))).toEqual({ kind: "found" });
  });

  test("and built so, the user is asked on", () => {
    const built = { ...shrunk, then: [{ sheet: "Costs", address: "B2:B4" }] };
    expect(answerOf(then(linkAnswers(then({ version: 1 })), built))).toMatchObject({
      part: { left: 2, of: 3 },
    });
  });

  test("of a range that was picked, or is no longer found, likewise", () => {
    const linked = cell("B2:B5", 5400, { linked: true });
    for (const answers of [{ version: 1, figures: { facility: linked } }, { version: 1 }] as const) {
      const asked = then(answers, shrunk, []);
      expect(answerOf(asked)).toMatchObject({ kind: "cell", address: "B2:B4", value: 3900, lost: "part" });
      const [lost] = lostAnswers(asked);
      expect(lost).toMatchObject({ last: { value: 5400 }, part: { left: 2, of: 3 } });
      const taken = nameCells(takeRest(asked, lost ?? cell("", 0)), grid);
      expect(lostAnswers(then(taken, shrunk, []))).toEqual([]);
      // The deletion is undone.
      const whole = { ...shrunk, now: [{ sheet: "Costs", address: "B2:B5" }] };
      expect(lostAnswers(then(asked, whole, []))).toEqual([]);
    }
  });

  test.each<[string, Partial<FollowedSource>]>([
    ["only a blank one is deleted", { extent: { ...gone, cells: 5, filled: 2 } }],
    ["a number is cleared, not deleted", { extent: { ...gone, cells: 3 } }],
    ["rows are put in between", { extent: { ...gone, cells: 2, filled: 2 } }],
  ])("nobody is asked where %s", (_, some) => {
    expect(answerOf(then({ version: 1 }, { ...shrunk, ...some }))).toBeUndefined();
  });

  test("of cells that are joined: the last value stays, and what is left can be taken", () => {
    const joined = source([null], {
      then: [{ sheet: "Costs", address: "B2,B6,B9" }],
      last: { value: 5400, period: "month" },
      rest: { sheet: "Costs", address: "B2,B3" },
    });
    const asked = then({ version: 1 }, joined, []);
    expect(answerOf(asked)).toMatchObject({ value: 5400, lost: "some", part: { left: 2, of: 3 } });
    expect(answerOf(then(linkAnswers(asked), joined, []))).toEqual(answerOf(linkAnswers(asked)));
    const [lost] = lostAnswers(asked);
    const taken = takeRest(asked, lost ?? cell("", 0));
    expect(answerOf(taken)).toEqual(cell("B2,B3", 3900));
  });
});

describe("quotes and ranges", () => {
  const quote = { kind: "quote", sheet: "Quote", range: "A3:F9", linked: true } as const;
  const costs = (answers: Answers) => answers.areas?.fulfillment?.costs?.["fulfillment_3pl"];
  const asked: Answers = { version: 1, areas: { fulfillment: { costs: { fulfillment_3pl: quote } } } };
  const fees = (now: FollowedSource["now"]) =>
    source(now, { id: "cost:fulfillment_3pl", then: [{ sheet: "Quote", address: "A3:F9" }], plain: false });

  test("a quote is read where its range is now", () => {
    const now = fees([{ sheet: "Offer", address: "A5:F12" }]);
    expect(costs(follow(asked, { grid: GRID, findings: [] }, [now]))).toEqual({
      ...quote,
      sheet: "Offer",
      range: "A5:F12",
    });
  });

  test("a quote that is gone leaves what it came to", () => {
    for (const answers of [asked, { version: 1 } as const])
      expect(costs(follow(answers, { grid: GRID, findings: [] }, [fees([null])]))).toMatchObject({
        kind: "cell",
        value: 1100,
        lost: "gone",
      });
  });

  test("a quote that has lost cells keeps its price, and what is left of it can be taken", () => {
    const now = { ...fees([{ sheet: "Quote", address: "A3:F8" }]), broken: { rows: 2, of: 6 } };
    for (const answers of [asked, { version: 1 } as const]) {
      const less = follow(answers, { grid: GRID, findings: [] }, [now]);
      expect(costs(less)).toMatchObject({
        kind: "cell",
        value: 1100,
        lost: "fees",
        part: { left: 4, of: 6 },
      });
      const [lost] = lostAnswers(less);
      expect(lost).toMatchObject({ id: "cost:fulfillment_3pl", sheet: "Quote", address: "A3:F8" });
      const taken = takeRest(less, lost ?? cell("", 0));
      expect(costs(taken)).toEqual({ ...quote, range: "A3:F8", linked: false });
      // The sheet that stands still tells of the loss; nobody is asked twice.
      expect(follow(taken, { grid: GRID, findings: [] }, [now])).toEqual(taken);
      expect(costs(keepLast(less, lost ?? cell("", 0)))).toEqual({
        kind: "typed",
        value: 1100,
        period: "month",
      });
    }
  });

  test("the ends of a range follow as well", () => {
    const answers: Answers = {
      version: 1,
      risk: {
        ranges: {
          facility: {
            low: cell("B9", 1, { linked: true }),
            high: { kind: "typed", value: 9, period: "month" },
          },
        },
      },
    };
    const now = source([{ sheet: "Costs", address: "B2" }], { id: "range:facility:low" });
    expect(follow(answers, { grid: GRID, findings: [] }, [now]).risk?.ranges?.facility).toEqual({
      low: cell("B2", 1200, { linked: true, near: "Rent | A month" }),
      high: { kind: "typed", value: 9, period: "month" },
    });
  });
});

describe("marks", () => {
  const answers: Answers = {
    version: 1,
    figures: { facility: cell("B2", 1200), labor: cell("B3", -5400, { lost: "gone" }) },
  };

  test("after a sheet is built it follows what is not lost", () => {
    const { figures } = linkAnswers(answers);
    expect(figures).toMatchObject({ facility: { linked: true }, labor: { linked: false } });
    expect(linkAnswers(linkAnswers(answers))).toEqual(linkAnswers(answers));
  });

  test("a cell is named by the words beside it where it stands as it was read", () => {
    expect(nameCells(answers, GRID).figures?.facility).toMatchObject({ near: "Rent | A month" });
    const stale = { version: 1, figures: { facility: cell("B2", 7) } } as const;
    expect(nameCells(stale, GRID)).toBe(stale);
  });

  test("a lost one is listed until its last value is kept as typed", () => {
    const [lost] = lostAnswers(answers);
    expect(lost).toMatchObject({ id: "labor" });
    const kept = keepLast(answers, lost ?? cell("", 0));
    expect(kept.figures?.labor).toEqual({ kind: "typed", value: 5400, period: "month" });
    expect(lostAnswers(kept)).toEqual([]);
  });
});
