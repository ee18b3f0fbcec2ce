// The head of the sheet: its title, and the key figures that stay in sight while one scrolls.
import type { Answers } from "../../playbook/answers";
import { isLostCode } from "../../playbook/follow/lost";
import type { Context } from "../context";
import { absolute, address, type Spot } from "../grid/a1";
import { countLost } from "../links/sourceCell";
import { PRINTED_COLUMNS } from "../layout";
import { quoted } from "../texts/formula";

export function writeHead(context: Context, amounts: Answers["amounts"] | undefined): void {
  const { canvas, decision, names, layout, orders, cents, money } = context;
  const { t } = names;
  const { block } = layout.summary;
  canvas.text({ row: 0, column: 0 }, t("sheet.title"));
  canvas.look({ row: 0, column: 0 }, "title");
  canvas.text(
    { row: 1, column: 0 },
    t("sheet.subtitle", { amounts: amounts ?? "none", currency: decision.currency || "none" }),
  );
  canvas.look({ row: 1, column: 0 }, "subtitle");

  const key = (column: number, label: string, formula: string, format: string, columns = 1): Spot => {
    const [name, value] = [
      { row: 2, column },
      { row: 3, column },
    ];
    canvas.text(name, label);
    canvas.formula(value, formula, format);
    canvas.look(value, "title");
    canvas.merge(name, columns);
    canvas.merge(value, columns);
    canvas.align(value, { horizontal: "left" });
    return value;
  };
  key(0, t("sheet.kpi.now"), block.abs("total", "now"), cents);
  key(1, t("sheet.kpi.recommended"), block.abs("total", "then"), cents);
  key(2, t("sheet.kpi.saving"), block.abs("total", "saving"), money, 2);
  key(4, t("sheet.kpi.orders"), orders, "#,##0", 2);
  const missing = key(6, t("sheet.kpi.missing"), missingCount(context), "0", 2);
  key(8, t("sheet.kpi.checks"), checkCount(context), "0", 2);
  canvas.look(
    `${address({ row: 2, column: 0 })}:${address({ row: 2, column: PRINTED_COLUMNS - 1 })}`,
    "note",
  );
  canvas.conditional({ address: address(missing), formula: `=${absolute(missing)}>0`, look: "warning" });
  canvas.name("Infraplan_FiguresMissing", missing);
}

/** What the wizard warned of, and figures whose cells have got lost since. */
function checkCount({ layout, decision, names: { t } }: Context): string {
  const warned = decision.warnings.filter(({ code }) => !isLostCode(code)).length;
  return `${warned}+${countLost(t, layout.figures.block.span("source"))}`;
}

/** Figures come first in their table: from the orders to the last one that is not a setting or a fee. */
function missingCount({ layout, decision, names }: Context): string {
  const { block } = layout.figures;
  const figures = decision.figures.filter(({ id }) => !id.startsWith("cost:") && id !== "loaded_rate");
  const [from, to] = [figures[0]?.id ?? "", figures[figures.length - 1]?.id ?? ""];
  return `COUNTIF(${block.span("value", from, to)},${quoted(names.t("sheet.words.missing"))})`;
}
