// All volumes at which a quote and today's cost may change places, sorted, and which of the two is cheaper between them:
// where that changes, they cross. The engine's `compareCurves` as formulas.
import { writeHeader } from "../../blocks/section";
import type { Context } from "../../context";
import { FORMATS } from "../../texts/formats";
import { quoted } from "../../texts/formula";
import type { CurveBlocks } from "./layout";
import { BEYOND, REACHED } from "./pricing";

/** What the option costs a month at volume `k` within the span of that number, as a formula. */
export function costWithin({ spans, terms }: CurveBlocks, place: string, k: string): string {
  const [fixed, each, spread] = (["fixed", "each", "spread"] as const).map(
    (column) => `INDEX(${spans.span(column)},${place})`,
  );
  const [floor, part, goesOn, goesOnMoving] = (["floor", "part", "goesOn", "goesOnMoving"] as const).map(
    (column) => terms.abs("0", column),
  );
  return `(${part}*MAX(${fixed}+${each}*${k}+${spread}/${k},${floor})+${goesOn}+${goesOnMoving}*${k})`;
}

export function writeCandidates(context: Context, blocks: CurveBlocks): void {
  const { canvas, names } = context;
  const { candidates: block } = blocks;
  const { t } = names;
  writeHeader(canvas, block, {
    candidate: t("sheet.workings.candidate"),
    at: t("sheet.workings.at"),
    middle: t("sheet.workings.middle"),
    place: t("sheet.workings.span"),
    gap: t("sheet.workings.gap"),
    side: t("sheet.workings.side"),
    before: t("sheet.workings.before"),
    since: t("sheet.workings.since"),
    orders: t("sheet.workings.crossing"),
    distance: t("sheet.workings.distance"),
    words: t("sheet.columns.crossings"),
  });
  canvas.look(block.whole(), "working");
  canvas.wrap(block.headers());
  block.keys.forEach((key, i) =>
    writeCandidate(context, blocks, key, i, block.keys[i - 1], block.keys[i + 1]),
  );
}

function writeCandidate(
  context: Context,
  blocks: CurveBlocks,
  key: string,
  index: number,
  before: string | undefined,
  after: string | undefined,
): void {
  const { canvas, orders, money } = context;
  const { candidates: block, spans, terms } = blocks;
  const cell = (column: (typeof block.columns)[number]): string => block.ref(key, column);
  const all = `${spans.abs(spans.keys[0] ?? "0", "from")}:${spans.abs(spans.keys[spans.keys.length - 1] ?? "0", "floorRoot")}`;
  const [at, middle, place, gap, side] = (["at", "middle", "place", "gap", "side"] as const).map(cell);
  const next = after === undefined ? BEYOND : block.ref(after, "at");
  const today = `(${terms.abs("0", "todayFixed")}+${terms.abs("0", "todayMoving")}*${middle})`;
  canvas.number(block.at(key, "candidate"), index + 1, "0");
  canvas.formula(block.at(key, "at"), `IFERROR(SMALL(${all},${index + 1}),${BEYOND})`, FORMATS.border);
  canvas.formula(
    block.at(key, "middle"),
    `IF(${at}${REACHED},IF(${next}${REACHED},(${at}+${next})/2,2*${at}+1),"")`,
    FORMATS.border,
  );
  canvas.formula(
    block.at(key, "place"),
    `IF(ISNUMBER(${middle}),SUMPRODUCT(--(${spans.span("from")}<=${middle})),"")`,
    "0",
  );
  canvas.formula(
    block.at(key, "gap"),
    `IF(ISNUMBER(${place}),IFERROR(${costWithin(blocks, place ?? "", middle ?? "")}-${today},""),"")`,
    money,
  );
  canvas.formula(
    block.at(key, "side"),
    `IF(ISNUMBER(${gap}),SIGN(ROUND(${gap}/(1+ABS(${today})),9)),0)`,
    "0",
  );
  const earlier = (column: "side" | "before" | "since"): string => block.ref(before ?? "0", column);
  canvas.formula(
    block.at(key, "before"),
    before === undefined ? "0" : `IF(${earlier("side")}<>0,${earlier("side")},${earlier("before")})`,
    "0",
  );
  canvas.formula(
    block.at(key, "since"),
    before === undefined ? "0" : `IF(${earlier("side")}<>0,${at},${earlier("since")})`,
    FORMATS.border,
  );
  const changes = `AND(${side}<>0,${cell("before")}<>0,${side}<>${cell("before")})`;
  canvas.formula(block.at(key, "orders"), `IF(${changes},${cell("since")}*${orders},"")`, FORMATS.whole);
  canvas.formula(
    block.at(key, "distance"),
    `IF(ISNUMBER(${cell("orders")}),ABS(${cell("orders")}-${orders}),${BEYOND})`,
    FORMATS.whole,
  );
  writeWords(context, blocks, key, before);
}

/** "from 812 up to 1,400, from 2,000": where the option is cheaper, so far. */
function writeWords(
  { canvas, names }: Context,
  { candidates: block }: CurveBlocks,
  key: string,
  before: string | undefined,
): void {
  const [orders, side] = [block.ref(key, "orders"), block.ref(key, "side")];
  const soFar = before === undefined ? `""` : block.ref(before, "words");
  const joined = (separator: string, word: "from" | "upTo"): string =>
    `IF(${soFar}="","",${quoted(separator)})&${quoted(`${names.t(`sheet.crossings.${word}`)} `)}&FIXED(${orders},0)`;
  canvas.formula(
    block.at(key, "words"),
    `${soFar}&IF(ISNUMBER(${orders}),IF(${side}<0,${joined(", ", "from")},${joined(" ", "upTo")}),"")`,
  );
}
