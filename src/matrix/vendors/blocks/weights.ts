// The table VendorWeights: what vendors are rated by, what to look at, and how much it counts.
import { writeSection } from "../../blocks/section";
import { claim } from "../../managing/claim";
import { isOwn } from "../../own";
import { FORMATS } from "../../texts/formats";
import type { VendorContext } from "../context";
import { writeWeightsCheck } from "./weightsCheck";
import { writeTable } from "../../grid/tables";

export function writeVendorWeights(context: VendorContext): void {
  const { canvas, layout, names, criteria } = context;
  const { block } = layout.weights;
  const { t } = names;
  writeSection(
    context,
    layout.weights,
    {
      title: t("vendors.sections.weights"),
      hint: t("vendors.hints.weights"),
      columns: {
        criterion: t("vendors.columns.criterion"),
        source: t("vendors.columns.source"),
        lookAt: t("vendors.columns.lookAt"),
        weight: t("vendors.columns.weight"),
      },
    },
    layout.printed,
  );
  for (const { id, name, source, lookAt, weight } of criteria) {
    // The user's own criteria are edits of free rows, which stay by themselves.
    if (id.startsWith("own:") || isOwn(id)) continue;
    canvas.text(block.at(id, "criterion"), name);
    canvas.text(block.at(id, "source"), source);
    canvas.text(block.at(id, "lookAt"), lookAt);
    if (weight !== null) canvas.number(block.at(id, "weight"), weight, FORMATS.weight);
  }
  canvas.look(block.body("weight", "weight"), "input");
  canvas.look(block.body("lookAt", "lookAt"), "input");
  const free = block.keys.filter((key) => key.startsWith("own:") || isOwn(key));
  for (const key of free) canvas.look(block.at(key, "criterion"), "input");
  canvas.wrap(block.body("criterion", "lookAt"));
  canvas.align(block.columnsOf("weight", "weight"), { horizontal: "center" });
  canvas.validate({
    address: block.body("weight", "weight"),
    rule: { min: 0, max: 1_000_000 },
    message: t("vendors.validations.weight"),
  });
  claim(canvas, block, { weight: FORMATS.weight });
  writeTable(canvas, "VendorWeights", block);
  writeWeightsCheck(context);
}
