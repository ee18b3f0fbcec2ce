// The table RiskSettings: the stated +-%, the thresholds of the robustness words, and what SAVINGRISK is asked; editable.
import { SEED, TRIALS } from "../../playbook/risk/saving";
import { SAFE_FROM, TOO_CLOSE_BELOW } from "../../playbook/risk/thresholds";
import { writeSection } from "../blocks/section";
import type { Context } from "../context";
import { address } from "../grid/a1";
import { SETTING_KEYS } from "./columns";
import { writeTable } from "../grid/tables";

export function writeSettings(context: Context): void {
  const { canvas, decision, layout, names } = context;
  const { t } = names;
  const section = layout.risk.settings;
  const { block } = section;
  writeSection(context, section, {
    title: t("risk.sections.settings"),
    hint: t("risk.hints.settings"),
    columns: {
      setting: t("risk.columns.setting"),
      settingValue: t("sheet.columns.value"),
      settingNote: t("sheet.columns.note"),
    },
  });
  const { spread } = decision.risk;
  // With room for the note beside it.
  const [part, count] = ["0%_)", "#,##0_)"];
  const rows = {
    spread: [spread.value, part, t(spread.assumed ? "risk.settings.assumed" : "risk.settings.said")],
    tooClose: [TOO_CLOSE_BELOW, part, t("risk.settings.tooCloseWhy")],
    safeFrom: [SAFE_FROM, part, t("risk.settings.safeFromWhy")],
    trials: [TRIALS, count, t("risk.settings.trialsWhy")],
    seed: [SEED, count, t("risk.settings.seedWhy")],
  } as const;
  for (const key of SETTING_KEYS) {
    const [value, format, note] = rows[key];
    canvas.text(block.at(key, "setting"), t(`risk.settings.${key}`));
    canvas.number(block.at(key, "settingValue"), value, format);
    canvas.text(block.at(key, "settingNote"), note);
  }
  canvas.look(block.body("settingValue", "settingValue"), "input");
  canvas.align(block.body("settingValue", "settingValue"), { horizontal: "right" });
  canvas.validate({
    address: address(block.at("spread", "settingValue")),
    rule: { min: 0, max: 0.95 },
    message: t("risk.settings.spreadRule"),
  });
  writeTable(canvas, "RiskSettings", block);
}
