// The sheet's own formulas, calculated by LibreOffice, against the engine: for each sample, as it was planned and after
// a figure and a weight were changed in the saved file.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readXlsx } from "hucre";
import { withWorkbook } from "../../src/cli/withWorkbook";
import { recognise } from "../../src/figures";
import type { Finding } from "../../src/figures/types";
import { languageOf, type Language } from "../../src/i18n";
import { planSheet } from "../../src/matrix/planSheet";
import type { SheetPlan } from "../../src/matrix/types";
import type { Answers } from "../../src/playbook/answers";
import { decide } from "../../src/playbook/decide";
import type { Decision } from "../../src/playbook/decision";
import { findQuotes } from "../../src/playbook/quote/find/findQuotes";
import type { FoundQuote } from "../../src/playbook/quote/find/types";
import { OPTIONS } from "../../src/playbook/options";
import { columnName, parseArea } from "../../src/workbook/a1";
import { createSheet, scanWorkbook } from "../../src/workbook";
import { type Change, withChanges } from "./editXlsx";
import { recalculated, requireLibreOffice } from "./libreOffice";
import { costCells } from "./costCells";
import { riskCells } from "./riskCells";

const SAMPLES = join(__dirname, "..", "..", "assets", "samples");
const MINUTES = 60_000;

interface Planned {
  findings: Finding[];
  quotes: FoundQuote[];
  answers: Answers;
  plan: SheetPlan;
  sheet: string;
  language: Language;
  bytes: Uint8Array;
}

beforeAll(requireLibreOffice);

describe.each(readdirSync(SAMPLES).filter((name) => name.endsWith(".xlsx")))("the plan of %s", (name) => {
  let planned: Planned;
  beforeAll(async () => {
    planned = await planOf(readFileSync(join(SAMPLES, name)), languageOf(name.includes("pl") ? "pl" : "en"));
  }, 4 * MINUTES);

  test("compares several options in most areas", () => {
    const { areas, quotes } = decide(planned.findings, planned.answers, planned.quotes);
    expect(quotes.map(({ option }) => option)).toEqual([QUOTED]);
    expect(areas.filter(({ ranked }) => ranked > 1).length).toBeGreaterThanOrEqual(5);
  });

  test(
    "gives the engine's scores, ranks and costs per order",
    async () => {
      await expectAgreement(planned, [], planned.findings, planned.answers);
    },
    2 * MINUTES,
  );

  test(
    "gives them also after a figure was changed",
    async () => {
      const changed = withFactor(figure(planned, "delivery"), 1.37);
      await expectAgreement(planned, [cellOf(changed)], replaced(planned.findings, changed), planned.answers);
    },
    2 * MINUTES,
  );

  test(
    "gives them also after the number of orders and two weights were changed",
    async () => {
      const orders = withFactor(figure(planned, "orders"), 0.61);
      const weights = { control: 0.9, flexibility: 0 };
      const changes = [
        cellOf(orders),
        ...Object.entries(weights).map(([id, value]) => weightCell(planned, id, value)),
      ];
      await expectAgreement(planned, changes, replaced(planned.findings, orders), {
        ...planned.answers,
        weights,
      });
    },
    2 * MINUTES,
  );
});

/** The option that the sample's rate card is about: its fees are the quote's. */
const QUOTED = "fulfillment_3pl";

/** Every other option but today's gets a fee, so that there is something to rank: shares of a round sum, all different. */
function feesForAll(): Answers {
  const areas: Answers["areas"] = {};
  OPTIONS.forEach(({ id, area }, index) => {
    const answer = (areas[area] ??= { compare: [], costs: {} });
    answer.compare?.push(id);
    if (answer.costs && id !== QUOTED)
      answer.costs[id] = { kind: "typed", value: 700 + 137.35 * index, period: "month" };
  });
  return { version: 1, areas };
}

async function planOf(bytes: Uint8Array, language: "en" | "pl"): Promise<Planned> {
  return withWorkbook(bytes, async ({ book }) => {
    const grid = await scanWorkbook();
    const [findings, quotes, answers] = [recognise(grid), findQuotes(grid), feesForAll()];
    const plan = planSheet(decide(findings, answers, quotes), language);
    const { name: sheet } = await createSheet(plan);
    await book.calculated();
    return { findings, quotes, answers, plan, sheet, language, bytes: await book.save() };
  });
}

function figure({ findings }: Planned, id: Finding["figure"]): Finding {
  const found = findings.find((finding) => finding.figure === id);
  if (!found) throw new Error(`The sample has no ${id}`);
  return found;
}

const withFactor = (finding: Finding, factor: number): Finding => ({
  ...finding,
  value: finding.value * factor,
  perMonth: finding.perMonth === null ? null : finding.perMonth * factor,
});

const replaced = (findings: readonly Finding[], by: Finding): Finding[] =>
  findings.map((finding) => (finding.figure === by.figure ? by : finding));

const cellOf = ({ sheet, address, value, sign }: Finding): Change => ({
  sheet,
  address,
  value: value * sign,
});

function weightCell({ plan, sheet }: Planned, criterion: string, value: number): Change {
  return { sheet, address: cellIn(plan, "CriteriaWeights", criterion, "weight"), value };
}

/** The address of a cell of a planned table, by the ids of its row and column. */
function cellIn(plan: SheetPlan, table: string, row: string, column: string): string {
  const { address = "", rowIds = [], columnIds = [] } = plan.tables.find(({ name }) => name === table) ?? {};
  const [at, r, c] = [parseArea(address), rowIds.indexOf(row), columnIds.indexOf(column)];
  if (!at || r < 0 || c < 0) throw new Error(`The plan's table ${table} has no ${row}/${column}`);
  return `${columnName(at.column + c)}${at.row + 2 + r}`;
}

async function expectAgreement(
  planned: Planned,
  changes: Change[],
  findings: Finding[],
  answers: Answers,
): Promise<void> {
  const { sheets } = await readXlsx(recalculated(withChanges(planned.bytes, changes)));
  const rows = sheets.find(({ name }) => name === planned.sheet)?.rows ?? [];
  const read = (row: string, column: string): unknown => {
    const at = parseArea(cellIn(planned.plan, "DecisionMatrix", row, column));
    return at && rows[at.row]?.[at.column];
  };
  const decision = decide(findings, answers, planned.quotes);
  const first = decide(planned.findings, planned.answers, planned.quotes);
  const others = [...riskCells(first, decision, planned.language), ...costCells(first, decision)];
  for (const { what, address, expected } of others) {
    const at = parseArea(address.replace(/\$/g, ""));
    const judged = (at && rows[at.row]?.[at.column]) ?? "";
    const agrees = typeof expected === "number" ? close(judged, expected) : judged === expected;
    expect({ what, judged, agrees }).toEqual({ what, judged, agrees: true });
  }
  const expected = engineSays(decision);
  expect(expected.length).toBeGreaterThan(0);
  for (const { option, ...numbers } of expected)
    for (const [column, value] of Object.entries(numbers)) {
      const judged = read(option, column);
      if (value === null) expect([option, column, typeof judged]).not.toEqual([option, column, "number"]);
      else expect([option, column, close(judged, value)]).toEqual([option, column, true]);
    }
}

/** To 1e-9 of the value, as both calculate with 64-bit numbers. */
const close = (judged: unknown, value: number): boolean =>
  typeof judged === "number" && Math.abs(judged - value) <= 1e-9 * Math.max(1, Math.abs(value));

const engineSays = ({ areas }: Decision) =>
  areas.flatMap(({ options }) =>
    options.map(({ option, costPerMonth, costPerOrder, score, rank }) => ({
      option,
      costPerMonth,
      costPerOrder,
      score,
      rank,
    })),
  );
