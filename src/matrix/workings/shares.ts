// The workings beside the cost shares: parts of each row that are added up by area.
import { writeHeader } from "../blocks/section";
import type { Context } from "../context";
import { shareKey } from "../layout";
import { FORMATS } from "../texts/formats";

/** Months that count, fixed parts, what moves with orders. */
export function writeShareWorkings({ canvas, layout, decision, names: { t } }: Context): void {
  const { shares, shareWorkings: workings } = layout;
  const { block } = shares;
  writeHeader(canvas, workings, {
    cost: t("sheet.columns.cost"),
    shareSum: t("sheet.workings.shareSum"),
    counted: t("sheet.workings.counted"),
    fixedShare: t("sheet.workings.fixedShare"),
    stayingShare: t("sheet.workings.stayingShare"),
    moving: t("sheet.totals.variable"),
    endedBy: t("sheet.workings.endedBy"),
    paidTwice: t("sheet.workings.paidTwice"),
  });
  for (const share of decision.shares) {
    const key = shareKey(share);
    const [month, ending, fixed] = (["costPerMonth", "ofWhichEnds", "fixed"] as const).map((column) =>
      block.ref(key, column),
    );
    const known = (formula: string): string => `IF(ISNUMBER(${month}),${formula},0)`;
    canvas.formula(workings.at(key, "cost"), block.ref(key, "cost"));
    canvas.formula(
      workings.at(key, "shareSum"),
      `SUMIF(${block.span("cost")},${block.ref(key, "cost")},${block.span("share")})`,
      FORMATS.percent,
    );
    canvas.formula(
      workings.at(key, "counted"),
      `IF(AND(N(${month})>0,${block.ref(key, "ends")}>0),${block.ref(key, "afterMonths")},0)`,
      FORMATS.number,
    );
    canvas.formula(workings.at(key, "fixedShare"), known(`${month}*${fixed}`), FORMATS.whole);
    canvas.formula(workings.at(key, "stayingShare"), known(`(${month}-${ending})*${fixed}`), FORMATS.whole);
    const before =
      `(${block.span("area")}=${block.ref(key, "area")})*` +
      `(${block.span("afterMonths")}<=${block.ref(key, "afterMonths")})`;
    const endings = block.span("ofWhichEnds");
    canvas.formula(workings.at(key, "endedBy"), `SUMPRODUCT(${before},${endings})`, FORMATS.whole);
    canvas.formula(
      workings.at(key, "paidTwice"),
      `SUMPRODUCT(${before},${endings},${block.span("afterMonths")})`,
      FORMATS.whole,
    );
    canvas.formula(workings.at(key, "moving"), known(`${month}*(1-${fixed})`), FORMATS.whole);
  }
  canvas.look(workings.whole(), "working");
}
