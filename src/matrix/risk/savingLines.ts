// The two lists that SAVINGRISK is given, in the workings beside the ranges; as `savingLines` makes them.
import type { RangedId } from "../../playbook/answers";
import { hiddenSum } from "../costs/hiddenCells";
import { writeHeader } from "../blocks/section";
import type { Context } from "../context";
import type { Block } from "../grid/block";
import { FORMATS } from "../texts/formats";
import { bound } from "./cells";
import { paid, sumOfShares } from "./rangeWorkings";

const SIDES = ["low", "likely", "high"] as const;

export function writeSavingLines(context: Context): void {
  const { layout, names } = context;
  const { t } = names;
  const { inHouse, outsourced } = layout.risk;
  writeList(context, inHouse, t("risk.workings.inHouse"), (id) => sumOfShares(context, id, "endingShare"));
  writeList(context, outsourced, t("risk.workings.outsourced"), (id) => paid(context, id));
  writeHidden(context);
  writeVolume(context);
}

type List = Context["layout"]["risk"]["inHouse"];

/** Every cost, or every fee, has its row, 0 where the plan does not touch it: so the draws of a seed stay the same. */
function writeList(context: Context, block: List, title: string, partOf: (id: RangedId) => string): void {
  const { canvas, layout, names, money } = context;
  const { t } = names;
  writeHeader(canvas, block, {
    line: title,
    part: t("risk.workings.part"),
    low: t("risk.columns.low"),
    likely: t("risk.columns.likely"),
    high: t("risk.columns.high"),
  });
  canvas.look(block.whole(), "working");
  canvas.wrap(block.headers());
  for (const key of block.keys) {
    if (key === "volume" || key === "hidden") continue;
    const id = key as RangedId;
    canvas.formula(block.at(id, "line"), layout.risk.ranges.block.ref(id, "figure"));
    canvas.formula(block.at(id, "part"), partOf(id), FORMATS.percentFine);
    for (const side of SIDES)
      canvas.formula(block.at(id, side), `N(${bound(context, id, side)})*${block.ref(id, "part")}`, money);
  }
}

/** What quotes leave out and does not follow the fees, of the planned options; and what an option of the user's costs. */
function writeHidden(context: Context): void {
  const { canvas, decision, layout, names, money } = context;
  const { outsourced } = layout.risk;
  const terms = decision.areas.flatMap((area) =>
    area.options.flatMap(({ option, today }) => {
      const fixed = today ? null : hiddenSum(context, option, "countedFixed");
      if (fixed === null) return [];
      const place = `ROWS(${layout.matrix.block.span("area", area.options[0]?.option, option)})`;
      return [`IF(${layout.areas.abs(area.area, "bestPlace")}=${place},${fixed},0)`];
    }),
  );
  for (const { id, area } of layout.ownOptions) {
    const first = decision.areas.find((one) => one.area === area)?.options[0]?.option;
    if (!area || first === undefined) continue;
    const place = `ROWS(${layout.matrix.block.span("area", first, id)})`;
    terms.push(
      `IF(${layout.areas.abs(area, "bestPlace")}=${place},N(${layout.matrix.block.abs(id, "costPerMonth")}),0)`,
    );
  }
  canvas.text(outsourced.at("hidden", "line"), names.t("risk.workings.hidden"));
  canvas.formula(outsourced.at("hidden", "likely"), terms.length > 0 ? terms.join("+") : "0", money);
  for (const side of ["low", "high"] as const)
    canvas.formula(outsourced.at("hidden", side), outsourced.ref("hidden", "likely"), money);
}

/** What the saving gains from low to high orders, counted from its least change; the other list takes that off again. */
function writeVolume(context: Context): void {
  const { canvas, layout, names, money } = context;
  const { inHouse, outsourced, areas } = layout.risk;
  const [low, high] = [`SUM(${areas.span("gainAtLow")})`, `SUM(${areas.span("gainAtHigh")})`];
  const least = `(0-MIN(${low},0,${high}))`;
  canvas.text(inHouse.at("volume", "line"), names.t("risk.workings.volumeGain"));
  canvas.text(outsourced.at("volume", "line"), names.t("risk.workings.volumeBase"));
  canvas.number(inHouse.at("volume", "low"), 0, money);
  canvas.formula(inHouse.at("volume", "likely"), least, money);
  canvas.formula(
    inHouse.at("volume", "high"),
    `MAX(${low},0,${high})+${inHouse.ref("volume", "likely")}`,
    money,
  );
  for (const side of SIDES)
    canvas.formula(outsourced.at("volume", side), inHouse.abs("volume", "likely"), money);
}

/** Rows of low, likely, high. */
export function triangles(list: Block<"line" | "part" | "low" | "likely" | "high">): string {
  const [first = "", last = ""] = [list.keys[0], list.keys[list.keys.length - 1]];
  return `${list.abs(first, "low")}:${list.abs(last, "high")}`;
}
