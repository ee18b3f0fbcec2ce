// How sure the saving is: SAVINGRISK, the one custom function of the sheet, and beside it an estimate that needs no
// add-in. Neither feeds a score.
import { writeHeader } from "../blocks/section";
import type { Context } from "../context";
import { address } from "../grid/a1";
import { FORMATS } from "../texts/formats";
import { quoted } from "../texts/formula";
import { setting } from "./cells";
import { SAVING_KEYS } from "./columns";
import { triangles } from "./savingLines";

export function writeSaving(context: Context): void {
  const { canvas, layout, names, money } = context;
  const { t } = names;
  const { saving, spill } = layout.risk;
  writeHeader(canvas, saving, {
    result: t("risk.columns.result"),
    simulated: t("risk.columns.simulated"),
    estimated: t("risk.columns.estimated"),
  });
  canvas.look(saving.headers(), "header");
  canvas.wrap(saving.headers());
  canvas.mergeAll(saving.merges());
  const absent = quoted(t("risk.words.needsAddIn"));
  for (const key of SAVING_KEYS) {
    const format = key === "chance" ? FORMATS.percent : money;
    const drawn = spill.abs(key, "value");
    canvas.text(saving.at(key, "result"), t(`risk.saving.${key}`));
    canvas.formula(saving.at(key, "simulated"), `IF(ISNUMBER(${drawn}),${drawn},${absent})`, format);
    canvas.formula(saving.at(key, "estimated"), estimate(context, key), format);
  }
  canvas.align(saving.body("simulated", "estimated"), { horizontal: "right" });
  writeFunction(context);
}

/** The function spills over labels and values; nothing else is written there. */
function writeFunction(context: Context): void {
  const { canvas, layout, names } = context;
  const { t } = names;
  const { spill, inHouse, outsourced } = layout.risk;
  const hint = { row: spill.top - 1, column: spill.left };
  canvas.text(hint, t("risk.hints.function"));
  canvas.look(hint, "note");
  writeHeader(canvas, spill, { label: t("risk.workings.function"), value: t("sheet.columns.value") });
  canvas.look(spill.whole(), "working");
  const [first = ""] = spill.keys;
  const lists = [triangles(inHouse), triangles(outsourced)].join(",");
  canvas.formula(
    spill.at(first, "label"),
    `SAVINGRISK(${lists},,${setting(context, "trials")},${setting(context, "seed")})`,
  );
  canvas.spill(`${address(spill.at(first, "label"))}:${address(spill.at("chance", "value"))}`);
}

/** Standard normal quantile of each percentile. */
const FRACTIONS = { p10: 0.1, p50: 0.5, p90: 0.9 } as const;

/**
 * Mean and variance of a sum of triangles are exact: (l + m + h) / 3, and (l2 + m2 + h2 - lm - lh - mh) / 18 each;
 * percentiles and chance take the sum for normal, which many independent lines come close to.
 */
function estimate({ layout }: Context, key: (typeof SAVING_KEYS)[number]): string {
  const { inHouse, outsourced, saving } = layout.risk;
  const mean = `(SUM(${triangles(inHouse)})-SUM(${triangles(outsourced)}))/3`;
  if (key === "mean") return mean;
  const variance = [inHouse, outsourced].map((list) => {
    const [low, likely, high] = [list.span("low"), list.span("likely"), list.span("high")];
    const products = [`${low},${likely}`, `${low},${high}`, `${likely},${high}`];
    return `SUMSQ(${triangles(list)})-${products.map((pair) => `SUMPRODUCT(${pair})`).join("-")}`;
  });
  const deviation = `SQRT(MAX(0,${variance.join("+")})/18)`;
  const centre = saving.abs("mean", "estimated");
  if (key === "chance") return `IF(${deviation}=0,IF(${centre}>0,1,0),NORMSDIST(${centre}/${deviation}))`;
  return key === "p50" ? centre : `${centre}+NORMSINV(${FRACTIONS[key]})*${deviation}`;
}
