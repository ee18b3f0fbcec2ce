// The scenario table: cost per order with more or fewer orders, dearer or cheaper providers, dearer or cheaper own work.
import { comparedArea } from "../comparedArea";
import { writeSection } from "../../blocks/section";
import { optionsOf, type Context } from "../../context";
import { absolute } from "../../grid/a1";
import { FORMATS } from "../../texts/formats";
import { quoted } from "../../texts/formula";
import { SCENARIO, SCENARIOS, scenarioFactor, SHOWN, type Scenario } from "./columns";
import { writeScenarioWorkings } from "./workings";

type Column = keyof typeof SCENARIO;
const shownColumn = (i: number): Column => `shown${i as 0 | 1 | 2 | 3 | 4}`;

export function writeScenarios(context: Context): void {
  const { canvas, decision, layout, names } = context;
  const section = layout.scenarios;
  if (!section) return;
  const { t } = names;
  const { block } = section;
  const area = comparedArea(decision);
  const shown = area?.options.filter(({ costPerMonth }) => costPerMonth !== null).slice(0, SHOWN) ?? [];
  writeSection(context, section, {
    title: t("sheet.sections.scenarios"),
    hint: t("sheet.hints.scenarios"),
    columns: {
      scenario: t("sheet.columns.scenario"),
      cheapest: area ? t("sheet.columns.cheapest", { area: names.area(area.area) }) : "",
      volume: t("sheet.columns.volumeChange"),
      vendor: t("sheet.columns.vendorChange"),
      own: t("sheet.columns.ownChange"),
      orders: t("sheet.workings.orders"),
      now: t("sheet.columns.allNow"),
      then: t("sheet.columns.allThen"),
      change: t("sheet.columns.saving"),
      ...(Object.fromEntries(
        Array.from({ length: SHOWN }, (_, i) => [
          shownColumn(i),
          shown[i] ? names.option(shown[i].option) : "",
        ]),
      ) as Record<"shown0" | "shown1" | "shown2" | "shown3" | "shown4", string>),
    },
  });
  for (const scenario of SCENARIOS) {
    writeChanges(context, scenario);
    writeTotals(context, scenario);
    writeShown(
      context,
      scenario,
      shown.map(({ option }) => option),
    );
  }
  writeScenarioWorkings(context);
  canvas.look(block.body("volume", "own"), "input");
  canvas.wrap(block.body("cheapest", "cheapest"));
  canvas.align(block.body("volume", "own"), { horizontal: "center" });
  canvas.align(block.body("orders", "shown4"), { horizontal: "right" });
  canvas.validate({
    address: block.body("volume", "own"),
    rule: { min: -0.99, max: 100 },
    message: t("sheet.validations.change"),
  });
}

function writeChanges(context: Context, { key, ...changes }: Scenario): void {
  const { canvas, layout, names, orders } = context;
  const block = layout.scenarios?.block;
  if (!block) return;
  const { volume, vendor, own } = changes;
  const kind = vendor !== 0 ? "vendor" : own !== 0 ? "own" : volume !== 0 ? "volume" : "today";
  canvas.text(block.at(key, "scenario"), names.t(`sheet.scenarios.${kind}`));
  for (const column of ["volume", "vendor", "own"] as const)
    canvas.number(block.at(key, column), changes[column], FORMATS.wholeChange);
  const k = scenarioFactor(context, key);
  canvas.formula(block.at(key, "orders"), `IF(N(${orders})>0,${orders}*${k},"")`, FORMATS.whole);
}

/** All areas together, what is known of them: as today, and with the options that are recommended now. */
function writeTotals(context: Context, { key }: Scenario): void {
  const { canvas, decision, layout, names, cents, money } = context;
  const { scenarios, scenarioWorkings: workings, areas } = layout;
  if (!scenarios || !workings) return;
  const { block } = scenarios;
  const now = decision.areas.map(({ today }) => workings.ref(key, today));
  const then = decision.areas.map(({ area, today }) => {
    const { first, last } = optionsOf(context, area);
    const best = areas.abs(area, "bestPlace");
    const row = `${workings.ref(key, first)}:${workings.ref(key, last)}`;
    return `IF(${best}=0,N(${workings.ref(key, today)}),N(INDEX(${row},1,MAX(${best},1))))`;
  });
  const orders = block.ref(key, "orders");
  const missing = quoted(names.t("sheet.words.missing"));
  const known = (formula: string): string =>
    `IF(AND(COUNT(${now.join(",")})>0,N(${orders})>0),${formula},${missing})`;
  canvas.formula(block.at(key, "now"), known(`SUM(${now.join(",")})/${orders}`), cents);
  canvas.formula(block.at(key, "then"), known(`(${then.join("+")})/${orders}`), cents);
  const [before, after] = [block.ref(key, "now"), block.ref(key, "then")];
  canvas.formula(block.at(key, "change"), known(`(${before}-${after})*${orders}`), money);
}

/** The options of the area with the most to compare, and which of them costs least. */
function writeShown(
  { canvas, layout, names, cents }: Context,
  { key }: Scenario,
  shown: readonly string[],
): void {
  const { scenarios, scenarioWorkings: workings } = layout;
  if (!scenarios || !workings || shown.length === 0) return;
  const { block } = scenarios;
  const orders = block.ref(key, "orders");
  const missing = quoted(names.t("sheet.words.missing"));
  shown.forEach((option, i) => {
    const cost = workings.ref(key, option);
    canvas.formula(
      block.at(key, shownColumn(i)),
      `IF(AND(ISNUMBER(${cost}),N(${orders})>0),${cost}/${orders},${missing})`,
      cents,
    );
  });
  const last = shownColumn(shown.length - 1);
  const costs = block.across(key, "shown0", last);
  const options = `${absolute(block.header("shown0"))}:${absolute(block.header(last))}`;
  canvas.formula(
    block.at(key, "cheapest"),
    `IF(COUNT(${costs})=0,"",INDEX(${options},1,MATCH(MIN(${costs}),${costs},0)))`,
  );
}
