// The scenarios that the sheet starts with: how volume, providers' prices and own costs change, and their columns among
// the priced volumes. Every change can be typed over.
import type { Context } from "../../context";
import type { PricedColumn } from "../curves/pricing";

export interface Scenario {
  key: string;
  volume: number;
  vendor: number;
  own: number;
}

const scenario = (volume: number, vendor = 0, own = 0): Scenario => ({
  key: `scenario:${volume}:${vendor}:${own}`,
  volume,
  vendor,
  own,
});

export const SCENARIOS: readonly Scenario[] = [
  ...[-0.5, -0.25, 0, 0.25, 0.5, 1, 2].map((volume) => scenario(volume)),
  ...[-0.1, 0.1, 0.2].map((vendor) => scenario(0, vendor)),
  ...[-0.1, 0.1, 0.2].map((own) => scenario(0, 0, own)),
];

/** Options of the compared area that are shown, at most: as many as an area has. */
export const SHOWN = 5;

export const SCENARIO = {
  scenario: 1,
  cheapest: 1,
  volume: 1,
  vendor: 1,
  own: 1,
  orders: 1,
  now: 1,
  then: 1,
  change: 1,
  shown0: 1,
  shown1: 1,
  shown2: 1,
  shown3: 1,
  shown4: 1,
};

/** Volume of a scenario as a part of today's. */
export function scenarioFactor({ layout }: Context, key: string): string {
  const volume = layout.scenarios?.block.abs(key, "volume") ?? "0";
  return `(1+N(${volume}))`;
}

export function scenarioColumns(context: Context): PricedColumn[] {
  return SCENARIOS.map(({ key }, i) => ({
    key,
    header: context.names.t("sheet.workings.scenario", { number: i + 1 }),
    factor: () => scenarioFactor(context, key),
  }));
}
