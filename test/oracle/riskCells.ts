// What the sheet says of risk, cell by cell, beside what the engine says.
import { layOut } from "../../src/matrix/layout";
import { namesIn } from "../../src/matrix/texts/names";
import type { Language } from "../../src/i18n";
import type { Decision } from "../../src/playbook/decision";

export interface RiskCell {
  what: string;
  address: string;
  expected: number | string;
}

/** `planned`: the decision that the sheet was laid out for; `now`: what its formulas have to come to. */
export function riskCells(planned: Decision, now: Decision, language: Language): RiskCell[] {
  const { risk } = layOut(planned);
  const { t, figure } = namesIn(language);
  const areas = now.areas.flatMap(({ area, robustness, options }): RiskCell[] => {
    const word = robustness.word ? t(`risk.words.${robustness.word}`) : t("risk.words.notCompared");
    return [
      { what: `${area} robustness`, address: risk.robustness.block.abs(area, "robustness"), expected: word },
      {
        what: `${area} nearest flip`,
        address: risk.areas.abs(area, "nearestSize"),
        expected: robustness.nearest ? Math.abs(robustness.nearest.change) : "",
      },
      ...options.map(({ option, closeness }) => ({
        what: `${option} closeness`,
        address: risk.options.abs(option, "closeness"),
        expected: closeness ?? "",
      })),
    ];
  });
  const bars = now.risk.tornado.slice(0, risk.tornado.block.keys.length).flatMap((bar, i): RiskCell[] => {
    const at = (column: "figure" | "atLow" | "atHigh" | "swing"): string =>
      risk.tornado.block.abs(String(i + 1), column);
    return [
      { what: `bar ${i + 1}`, address: at("figure"), expected: figure(bar.id) },
      { what: `bar ${i + 1} at low`, address: at("atLow"), expected: bar.atLow },
      { what: `bar ${i + 1} at high`, address: at("atHigh"), expected: bar.atHigh },
      { what: `bar ${i + 1} swing`, address: at("swing"), expected: bar.swing },
    ];
  });
  const lines = (["inHouse", "outsourced"] as const).flatMap((list) =>
    now.risk.saving[list].flatMap((line) =>
      (["low", "likely", "high"] as const).map((side) => ({
        what: `${list} ${line.id} ${side}`,
        address: risk[list].abs(line.id, side),
        expected: line[side],
      })),
    ),
  );
  return [...areas, ...bars, ...lines];
}
