// From a transition to the sheet "Milestones" as data: lays out the blocks and lets each write itself.
import type { Language } from "../../i18n";
import { OWN } from "../../playbook/vendors/findVendors";
import {
  checksOf,
  milestoneKey,
  milestonesOf,
  KEPT,
  keptId,
  plainId,
  type KnownRow,
  type MilestonesKnown,
  type Transition,
} from "../../playbook/vendors/transition";
import { writeTitle } from "../blocks/section";
import { area } from "../grid/a1";
import { Canvas } from "../grid/canvas";
import { HEAD_ROWS, writeHeadOf } from "../managing/keyFigures";
import { isOwn, type OwnParts } from "../own";
import { namesIn } from "../texts/names";
import type { SheetPlan } from "../types";
import { word } from "../vendors/context";
import { writeMonthlyChecks } from "./blocks/checks";
import { writeLog } from "./blocks/log";
import { writeMilestones } from "./blocks/milestones";
import { writeStrip } from "./blocks/strip";
import { writeMilestoneSettings, writeTransitions } from "./blocks/transitions";
import { DATE, GAP, WEEK_WIDTH, WEEKS, WIDTHS } from "./columns";
import type { MilestoneContext } from "./context";
import { layOutMilestones } from "./layout";

/** Rows to type into. */
const FREE = { milestones: 8, checks: 4, log: 12 } as const;
const WORKING_WIDTH = 14;
/** Of a column that the user added. */
const ADDED_WIDTH = 14;

export function planMilestones(
  transition: Transition,
  language: Language,
  known: MilestonesKnown = {},
  own: OwnParts = {},
): SheetPlan {
  const canvas = new Canvas();
  const names = namesIn(language);
  const { vendors } = transition;
  const milestones = vendors.flatMap((vendor) =>
    milestonesOf(vendor).map(({ id }) => milestoneKey(vendor.id, id)),
  );
  const layout = layOutMilestones(
    {
      vendors: vendors.length > 0 ? vendors.map(({ id }) => id) : ["none"],
      milestones: withKept(milestones, known.milestones, FREE.milestones),
      checks: withKept(
        vendors.flatMap((vendor) => checksOf(vendor).map(({ key }) => key)),
        known.checks,
        FREE.checks,
      ),
      log: withKept([], known.log, FREE.log),
    },
    own,
  );
  const context: MilestoneContext = { transition, known, names, layout, canvas };
  writeKeyFigures(context);
  writeTransitions(context);
  writeMilestones(context);
  writeStrip(context);
  writeMonthlyChecks(context);
  writeLog(context);
  writeMilestoneSettings(context);
  const last = writeLegend(context);
  const end = layout.strip + WEEKS - 1;
  canvas.look(area({ row: 0, column: layout.workings }, { row: last, column: layout.workings }), "working");
  const openDue = { row: layout.milestones.block.top, column: layout.workings };
  canvas.text(openDue, names.t("milestones.columns.openDue"));
  canvas.align(area({ row: HEAD_ROWS, column: 0 }, { row: last, column: layout.workings }), {
    vertical: "top",
  });
  const added = new Array<number>(layout.printed - WIDTHS.length).fill(ADDED_WIDTH);
  const plan = canvas.plan({
    name: names.t("milestones.name"),
    widths: [...WIDTHS, ...added, GAP, ...new Array<number>(WEEKS).fill(WEEK_WIDTH), GAP, WORKING_WIDTH],
    freezeRows: HEAD_ROWS,
    printArea: area({ row: 0, column: 0 }, { row: last, column: end }),
  });
  return Object.keys(own).length > 0 ? { ...plan, own } : plan;
}

/** Of what is no longer planned, only rows in which the user had noted something; and those that were kept before. */
function staysAsItIs({ id, touched }: KnownRow, planned: readonly string[]): boolean {
  if (id.startsWith(OWN) || isOwn(id) || planned.includes(plainId(id))) return false;
  return touched || id.startsWith(KEPT);
}

/** The planned rows, those that have to stay, and free ones: as many as the user has filled, and some more. */
function withKept(planned: readonly string[], known: readonly KnownRow[] = [], free: number): string[] {
  const isOwn = ({ id }: KnownRow): boolean => id.startsWith(OWN);
  const kept = known.filter((row) => staysAsItIs(row, planned));
  const filled = known
    .filter((row) => row.touched && isOwn(row))
    .map(({ id }) => Number(id.slice(OWN.length)) || 0);
  const count = Math.max(0, ...filled) + free;
  return [
    ...planned,
    ...kept.map(({ id }) => keptId(id)),
    ...Array.from({ length: count }, (_, i) => `${OWN}${i + 1}`),
  ];
}

function writeKeyFigures(context: MilestoneContext): void {
  const { canvas, layout, names } = context;
  const { t } = names;
  const tables = [layout.milestones.block, layout.checks.block, layout.log.block];
  const count = (id: "Late" | "Due soon"): string =>
    tables
      .map((block) => `COUNTIF(${block.span("status")},${word(context, `milestones.status.${id}`)})`)
      .join("+");
  const early = word(context, "milestones.problems.early");
  const odd = tables
    .map((block) => block.span("check"))
    .map((range) => `SUMPRODUCT((${range}<>"")*(LEFT(${range},LEN(${early}))<>${early}))`)
    .join("+");
  const { block } = layout.milestones;
  const open = area(
    { row: block.top + 1, column: layout.workings },
    { row: block.bottom - 1, column: layout.workings },
  );
  writeHeadOf(
    canvas,
    { title: t("milestones.title"), subtitle: t("milestones.subtitle") },
    [
      { column: 0, label: t("milestones.kpi.today"), formula: "TODAY()", format: DATE },
      { column: 1, label: t("milestones.kpi.late"), formula: count("Late"), format: "0", look: "warning" },
      { column: 2, label: t("milestones.kpi.soon"), formula: count("Due soon"), format: "0", look: "soon" },
      {
        column: 3,
        span: 2,
        label: t("milestones.kpi.next"),
        formula: `IF(COUNT(${open})=0,"",MIN(${open}))`,
        format: DATE,
      },
      { column: 5, span: 2, label: t("milestones.kpi.problems"), formula: odd, format: "0", look: "warning" },
    ],
    layout.printed,
  );
  canvas.name("Infraplan_MilestonesLate", { row: HEAD_ROWS - 1, column: 1 });
}

/** The last row written. */
function writeLegend({ canvas, layout, names }: MilestoneContext): number {
  const { t } = names;
  const { row, column } = layout.legend;
  const lines = [
    ...(["status", "strip", "source"] as const).map((id) => t(`milestones.legend.${id}`)),
    ...(["S0", "S1"] as const).map((id) => t("sheet.legend.source", { id, name: names.source(id) })),
  ];
  writeTitle(canvas, { row, column }, t("milestones.sections.legend"), layout.printed);
  lines.forEach((line, i) => canvas.text({ row: row + 1 + i, column }, line));
  canvas.look(area({ row: row + 1, column }, { row: row + lines.length, column }), "note");
  return row + lines.length;
}
