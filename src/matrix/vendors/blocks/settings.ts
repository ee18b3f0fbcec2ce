// The table VendorSettings: the highest rating and the least score of a choice, which users set.
import { HIGHEST_RATING, LEAST_SCORE } from "../../../playbook/vendors/rating";
import { writeSection } from "../../blocks/section";
import { address } from "../../grid/a1";
import { FORMATS } from "../../texts/formats";
import type { VendorContext } from "../context";
import { writeTable } from "../../grid/tables";

/** Absolute references of the two bounds. */
export function settings({ layout }: VendorContext): { highest: string; least: string } {
  const { block } = layout.settings;
  return { highest: block.abs("highest", "value"), least: block.abs("least", "value") };
}

export function writeSettings(context: VendorContext): void {
  const { canvas, layout, names } = context;
  const { block } = layout.settings;
  const { t } = names;
  writeSection(
    context,
    layout.settings,
    {
      title: t("vendors.sections.settings"),
      hint: t("vendors.hints.settings"),
      columns: { setting: t("vendors.columns.setting"), value: t("vendors.columns.value") },
    },
    layout.printed,
  );
  const bounds = { highest: HIGHEST_RATING, least: LEAST_SCORE };
  for (const id of ["highest", "least"] as const) {
    canvas.text(block.at(id, "setting"), t(`vendors.words.${id}`));
    canvas.number(block.at(id, "value"), bounds[id], FORMATS.typed);
    canvas.validate({
      address: address(block.at(id, "value")),
      rule: { min: id === "highest" ? 1 : 0, max: 100 },
      message: t("vendors.validations.number"),
    });
  }
  canvas.look(block.body("value", "value"), "input");
  canvas.align(block.columnsOf("value", "value"), { horizontal: "center" });
  writeTable(canvas, "VendorSettings", block);
}
