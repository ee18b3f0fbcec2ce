// A quote between two neighbouring borders: there its fees have one formula, which two (or three) priced volumes give
// away, and which today's cost can be solved against.
import type { QuoteDecision } from "../../../playbook/decision";
import { writeHeader } from "../../blocks/section";
import type { Context } from "../../context";
import { quoteKey, tierKey } from "../../layout";
import { costCells } from "../../quotes/cells";
import { FORMATS } from "../../texts/formats";
import { hiddenSum } from "../hiddenCells";
import type { CurveBlocks } from "./layout";
import { pointKey, pointsEach } from "./plan";
import { BEYOND, REACHED } from "./pricing";

const POINTS = ["point0", "point1", "point2"] as const;
const FEES = ["fees0", "fees1", "fees2"] as const;

/** What is added to the fees, and what today costs: at any volume, as parts of today's. */
export function writeTerms(context: Context, quote: QuoteDecision, { terms }: CurveBlocks): void {
  const { canvas, decision, layout, names, money } = context;
  const { t } = names;
  const { areas, options, matrix, quotes } = layout;
  const owner = decision.areas.find(({ options }) => options.some(({ option }) => option === quote.option));
  if (!owner || !quotes) return;
  writeHeader(canvas, terms, {
    option: t("sheet.columns.option"),
    floor: t("sheet.workings.floor"),
    part: t("sheet.workings.part"),
    goesOn: t("sheet.workings.fixedStaying"),
    goesOnMoving: t("sheet.workings.movingStaying"),
    todayFixed: t("sheet.workings.fixedToday"),
    todayMoving: t("sheet.workings.movingToday"),
  });
  canvas.look(terms.whole(), "working");
  canvas.wrap(terms.headers());
  const oneOff = costCells(
    quotes.block,
    quote,
    quote.fees.filter(({ driver }) => driver === "one-off"),
  );
  const minimum = `N(${quotes.block.abs(quoteKey(quote, "topUp"), "rate")})`;
  const { area, today } = owner;
  const [cost, fixed] = [matrix.block.abs(today, "costPerMonth"), options.abs(today, "fixedCost")];
  const put = (column: (typeof terms.columns)[number], formula: string): void =>
    canvas.formula(terms.at("0", column), formula, money);
  canvas.text(terms.at("0", "option"), names.option(quote.option));
  put("floor", oneOff.length > 0 ? `${minimum}+SUM(${oneOff.join(",")})` : minimum);
  canvas.formula(
    terms.at("0", "part"),
    `1+${hiddenSum(context, quote.option, "countedPart") ?? "0"}`,
    FORMATS.percent,
  );
  put(
    "goesOn",
    `${hiddenSum(context, quote.option, "countedFixed") ?? "0"}+${areas.abs(area, "fixedStaying")}`,
  );
  put("goesOnMoving", `${areas.abs(area, "costStaying")}-${areas.abs(area, "fixedStaying")}`);
  put("todayFixed", fixed);
  put("todayMoving", `IF(ISNUMBER(${cost}),${cost}-${fixed},"")`);
}

export function writeSpans(context: Context, quote: QuoteDecision, blocks: CurveBlocks): void {
  const { canvas, layout, names } = context;
  const { spans: block } = blocks;
  const { t } = names;
  if (!layout.pricing || !layout.quotes) return;
  writeHeader(canvas, block, {
    span: t("sheet.workings.span"),
    from: t("sheet.workings.from"),
    root: t("sheet.workings.root"),
    otherRoot: t("sheet.workings.otherRoot"),
    floorRoot: t("sheet.workings.floorRoot"),
    to: t("sheet.workings.to"),
    point0: t("sheet.workings.point", { number: 1 }),
    point1: t("sheet.workings.point", { number: 2 }),
    point2: t("sheet.workings.point", { number: 3 }),
    fees0: t("sheet.workings.feesAt", { number: 1 }),
    fees1: t("sheet.workings.feesAt", { number: 2 }),
    fees2: t("sheet.workings.feesAt", { number: 3 }),
    fixed: t("sheet.workings.feesFixed"),
    each: t("sheet.workings.feesEach"),
    spread: t("sheet.workings.feesSpread"),
    unpriced: t("sheet.workings.unpriced"),
  });
  canvas.look(block.whole(), "working");
  canvas.wrap(block.headers());
  block.keys.forEach((key, i) => {
    canvas.number(block.at(key, "span"), i + 1, "0");
    writeEnds(context, quote, blocks, key, block.keys[i - 1]);
    writePoints(context, quote, blocks, key, i);
    writeFormula(context, quote, blocks, key);
    writeRoots(context, blocks, key);
  });
}

/** From the last border to the next one above it. */
function writeEnds(
  { canvas, layout }: Context,
  quote: QuoteDecision,
  { spans: block }: CurveBlocks,
  key: string,
  before: string | undefined,
): void {
  const { pricing } = layout;
  const [firstFee, lastFee] = [quote.fees[0], quote.fees[quote.fees.length - 1]];
  if (!pricing || !firstFee || !lastFee) return;
  const last = tierKey(quote, lastFee, lastFee.tiers.length - 1);
  const borders = `${pricing.abs(tierKey(quote, firstFee, 0), "starts")}:${pricing.abs(last, "ends")}`;
  const from = block.ref(key, "from");
  if (before === undefined) canvas.number(block.at(key, "from"), 0, FORMATS.border);
  else canvas.formula(block.at(key, "from"), block.ref(before, "to"), FORMATS.border);
  canvas.formula(
    block.at(key, "to"),
    `IF(${from}${REACHED},IFERROR(SMALL(${borders},SUMPRODUCT(--(${borders}<=${from}*1.000000000001))+1),${BEYOND}),${BEYOND})`,
    FORMATS.border,
  );
}

/** Evenly within the span; in the last one, which has no end, at steps of its start. */
function writePoints(
  { canvas, layout, cents }: Context,
  quote: QuoteDecision,
  { spans: block }: CurveBlocks,
  key: string,
  index: number,
): void {
  const { pricing } = layout;
  const [from, to] = [block.ref(key, "from"), block.ref(key, "to")];
  const count = pointsEach(quote);
  for (let j = 0; j < count && pricing; j++) {
    const [point, fees] = [POINTS[j] ?? "point0", FEES[j] ?? "fees0"];
    const step = `IF(${to}${REACHED},(${to}-${from})/${count + 1},MAX(${from},1))`;
    canvas.formula(block.at(key, point), `IF(${from}${REACHED},${from}+${j + 1}*${step},"")`, FORMATS.border);
    const [total, topUp] = (["total", "topUp"] as const).map((row) =>
      pricing.abs(quoteKey(quote, row), pointKey(index, j)),
    );
    canvas.formula(block.at(key, fees), `IF(ISNUMBER(${total}),${total}-${topUp},"")`, cents);
  }
}

/** fees = fixed + each x volume + spread / volume; the fees without the minimum's top-up. */
function writeFormula(
  { canvas, cents }: Context,
  quote: QuoteDecision,
  { spans: block }: CurveBlocks,
  key: string,
): void {
  const [p0, p1, p2] = POINTS.map((column) => block.ref(key, column));
  const [u0, u1, u2] = FEES.map((column) => block.ref(key, column));
  const [fixed, each, spread, from] = (["fixed", "each", "spread", "from"] as const).map((column) =>
    block.ref(key, column),
  );
  const bends = pointsEach(quote) === 3;
  const known = `COUNT(${bends ? [u0, u1, u2].join(",") : `${u0},${u1}`})=${pointsEach(quote)}`;
  const put = (column: "fixed" | "each" | "spread", formula: string): void =>
    canvas.formula(block.at(key, column), `IF(${known},${formula},"")`, cents);
  if (bends) {
    const slope = `(${p1}*${u1}-${p0}*${u0})/(${p1}-${p0})`;
    put("each", `((${p2}*${u2}-${p0}*${u0})/(${p2}-${p0})-${slope})/(${p2}-${p1})`);
    put("fixed", `${slope}-${each}*(${p0}+${p1})`);
    const rest = `(${p0}*${u0}-${fixed}*${p0}-${each}*${p0}*${p0})`;
    // What is left of the rounding of the other two is no spread.
    put("spread", `IF(ROUND(${rest}/(1+${p2}*${u2}),9)=0,0,${rest})`);
  } else {
    put("each", `(${u1}-${u0})/(${p1}-${p0})`);
    put("fixed", `${u0}-${each}*${p0}`);
    put("spread", "0");
  }
  canvas.formula(
    block.at(key, "unpriced"),
    `IF(OR(ISNUMBER(${spread}),NOT(${from}${REACHED})),${BEYOND},${from})`,
    FORMATS.border,
  );
}

/** Where fees and what comes with them cost what today does, above the minimum and at it. */
function writeRoots({ canvas }: Context, { spans: block, terms }: CurveBlocks, key: string): void {
  const [from, to, fixed, each, spread] = (["from", "to", "fixed", "each", "spread"] as const).map((column) =>
    block.ref(key, column),
  );
  const [floor, part, goesOn, goesOnMoving, todayFixed, todayMoving] = (
    ["floor", "part", "goesOn", "goesOnMoving", "todayFixed", "todayMoving"] as const
  ).map((column) => terms.abs("0", column));
  const within = (x: string): string => `IF(AND(${x}>${from},${x}<${to}),${x},${BEYOND})`;
  const a = `(${part}*${fixed}+${goesOn}-${todayFixed})`;
  const b = `(${part}*${each}+${goesOnMoving}-${todayMoving})`;
  const c = `(${part}*${spread})`;
  const solved = (sign: "+" | "-"): string => `(-${a}${sign}SQRT(${a}^2-4*${b}*${c}))/(2*${b})`;
  const put = (column: "root" | "otherRoot" | "floorRoot", formula: string): void =>
    canvas.formula(block.at(key, column), `IFERROR(${formula},${BEYOND})`, FORMATS.border);
  const single = `IF(ROUND(${b},9)=0,${BEYOND},${within(`-${a}/${b}`)})`;
  put("root", `IF(${spread}=0,${single},${within(solved("+"))})`);
  put("otherRoot", `IF(${spread}=0,${BEYOND},${within(solved("-"))})`);
  put("floorRoot", within(`(${part}*${floor}+${goesOn}-${todayFixed})/(${todayMoving}-${goesOnMoving})`));
}
