// The table VendorKpis: what each vendor is measured by, its target, what was measured and by whom, and whether it is met.
import { KPIS } from "../../../playbook/vendors/kpis";
import type { Kpi } from "../../../playbook/vendors/types";
import type { MessageKey } from "../../../i18n";
import { writeSection } from "../../blocks/section";
import { area } from "../../grid/a1";
import { isOwn, isTyped } from "../../own";
import { claim } from "../../managing/claim";
import { isWord, sourceName, vendorName, word, type VendorContext } from "../context";
import { writeTable } from "../../grid/tables";
import { FORMATS } from "../../texts/formats";

export function kpiKey(vendor: string, kpi: string): string {
  return `${vendor}|${kpi}`;
}

export function writeKpis(context: VendorContext): void {
  const { canvas, layout, names, candidates } = context;
  const { block } = layout.kpis;
  const { t } = names;
  writeSection(
    context,
    layout.kpis,
    {
      title: t("vendors.sections.kpis"),
      hint: t("vendors.hints.kpis"),
      columns: {
        vendor: t("vendors.columns.vendor"),
        kpi: t("vendors.columns.kpi"),
        measure: t("vendors.columns.measure"),
        measuredBy: t("vendors.columns.measuredBy"),
        better: t("vendors.columns.better"),
        target: t("vendors.columns.target"),
        unit: t("vendors.columns.unit"),
        actual: t("vendors.columns.actual"),
        status: t("vendors.columns.status"),
        source: t("vendors.columns.source"),
      },
    },
    layout.printed,
  );
  for (const { id, name, provider } of candidates)
    for (const kpi of KPIS[provider]) {
      const key = kpiKey(id, kpi.id);
      if (block.has(key)) writeKpi(context, key, vendorName(context, { name, provider }), kpi);
    }
  for (const key of block.keys)
    if (!isTyped(block.own, key, "status"))
      canvas.formula(block.at(key, "status"), statusFormula(context, key));
  dress(context);
  claim(canvas, block);
  writeTable(canvas, "VendorKpis", block);
}

function writeKpi(context: VendorContext, key: string, vendor: string, kpi: Kpi): void {
  const { canvas, layout, names } = context;
  const { block } = layout.kpis;
  const { t } = names;
  const format = kpi.unit === "share" ? "0.0%" : FORMATS.typed;
  canvas.text(block.at(key, "vendor"), vendor);
  canvas.text(block.at(key, "kpi"), t(`vendors.kpis.${kpi.id}` as MessageKey));
  canvas.text(block.at(key, "measure"), t(`vendors.measures.${kpi.id}` as MessageKey));
  canvas.text(block.at(key, "measuredBy"), t(`vendors.measuredBy.${kpi.measuredBy}`));
  canvas.text(block.at(key, "better"), t(`vendors.better.${kpi.better}`));
  canvas.number(block.at(key, "target"), kpi.target, format);
  canvas.text(block.at(key, "unit"), t(`vendors.units.${kpi.unit}`));
  canvas.put(block.at(key, "actual"), { text: "", format });
  canvas.text(block.at(key, "source"), sourceName(context, kpi.source));
}

/** Blank: nothing measured yet. Text where a number belongs is said, never taken for 0. */
function statusFormula(context: VendorContext, key: string): string {
  const { block } = context.layout.kpis;
  const cell = (column: Parameters<typeof block.ref>[1]): string => block.ref(key, column);
  const [target, actual] = [cell("target"), cell("actual")];
  const status = (id: "met" | "missed" | "open" | "check"): string => word(context, `vendors.status.${id}`);
  const held = `IF(${isWord(cell("better"), "vendors.better.min")},${actual}<=${target},${actual}>=${target})`;
  return (
    `IFERROR(IF(${cell("kpi")}="","",IF(NOT(ISNUMBER(${target})),${word(context, "vendors.problems.target")},` +
    `IF(${actual}="",${status("open")},IF(ISNUMBER(${actual}),IF(${held},${status("met")},${status("missed")}),` +
    `${status("check")})))),${status("check")})`
  );
}

function dress(context: VendorContext): void {
  const { canvas, layout, names } = context;
  const { t } = names;
  const { block } = layout.kpis;
  const top = block.keys[0] ?? "";
  const free = block.keys.filter((key) => key.startsWith("own:") || isOwn(key));
  canvas.look(block.body("measuredBy", "target"), "input");
  canvas.look(block.body("actual", "actual"), "input");
  for (const key of free) {
    canvas.look(area(block.at(key, "vendor"), block.at(key, "measure")), "input");
    canvas.look(block.at(key, "unit"), "input");
  }
  canvas.wrap(block.body("vendor", "measuredBy"));
  canvas.align(block.columnsOf("better", "source"), { horizontal: "center" });
  canvas.validate({
    address: block.body("measuredBy", "measuredBy"),
    rule: { list: [t("vendors.measuredBy.you"), t("vendors.measuredBy.vendor")] },
    message: t("vendors.validations.list"),
  });
  canvas.validate({
    address: block.body("better", "better"),
    rule: { list: [t("vendors.better.max"), t("vendors.better.min")] },
    message: t("vendors.validations.list"),
  });
  canvas.validate({
    address: block.body("actual", "actual"),
    rule: { min: 0, max: 1_000_000_000 },
    message: t("vendors.validations.number"),
  });
  const is = (id: "met" | "missed" | "check"): string =>
    `$${block.ref(top, "status")}=${word(context, `vendors.status.${id}`)}`;
  canvas.conditional({ address: block.body("status", "status"), formula: `=${is("met")}`, look: "good" });
  canvas.conditional({
    address: block.body("status", "status"),
    formula: `=OR(${is("missed")},${is("check")})`,
    look: "warning",
  });
}
