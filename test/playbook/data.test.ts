// The playbook as data: complete, and the same in both languages.
import { hasMessage } from "../../src/i18n";
import * as en from "../../src/i18n/en/playbook";
import * as pl from "../../src/i18n/pl/playbook";
import { advise } from "../../src/playbook/advise";
import { ACTIVITY_LIST } from "../../src/playbook/activities";
import { AREA_ACTIVITIES, DEPENDENCIES } from "../../src/playbook/areas";
import { PRESET_WEIGHTS } from "../../src/playbook/criteria";
import { GUARDS } from "../../src/playbook/guards";
import { HIDDEN_COSTS } from "../../src/playbook/hiddenCosts";
import { AREA_OPTIONS, OPTIONS, optionOf } from "../../src/playbook/options";
import { ACTIVITIES, AREAS, PRESETS, TRAITS } from "../../src/playbook/types";

test("seven areas hold all activities but management decisions", () => {
  const inAreas = AREAS.flatMap((area) => AREA_ACTIVITIES[area]);
  expect([...inAreas, "management"]).toEqual([...ACTIVITIES]);
});

test.each(OPTIONS.map((option) => [option.id, option] as const))(
  "option %s says who does every activity of its area",
  (id, option) => {
    expect(id.startsWith(`${option.area}_`)).toBe(true);
    expect(Object.keys(option.who).sort()).toEqual([...AREA_ACTIVITIES[option.area]].sort());
    expect(option.sources.length).toBeGreaterThan(0);
    for (const score of Object.values(option.scores)) expect([1, 2, 3, 4, 5]).toContain(score);
  },
);

test("option ids are unique, and each area has at least three", () => {
  expect(new Set(OPTIONS.map(({ id }) => id)).size).toBe(OPTIONS.length);
  for (const area of AREAS) expect(AREA_OPTIONS[area].length).toBeGreaterThanOrEqual(3);
});

test("no option hands over what people are hired for, so each area keeps a choice", () => {
  for (const { who } of OPTIONS) {
    for (const { id, flag } of ACTIVITY_LIST) if (flag === "hire") expect(who[id] ?? "own").toBe("own");
  }
});

test("the weights of each preset add up to 1, and each preset stresses its own", () => {
  for (const preset of PRESETS) {
    const sum = Object.values(PRESET_WEIGHTS[preset]).reduce((total, weight) => total + weight, 0);
    expect(sum).toBeCloseTo(1, 12);
  }
  const strongest = (preset: (typeof PRESETS)[number]) =>
    Object.entries(PRESET_WEIGHTS[preset]).sort(([, a], [, b]) => b - a)[0]?.[0];
  expect(strongest("lowest_price")).toBe("cost");
  expect(strongest("premium")).toBe("service");
});

test("dependencies name options that exist", () => {
  for (const { options } of DEPENDENCIES) for (const id of options) expect(optionOf(id)).toBeDefined();
});

test("every id has its words, in both languages and without the other's keys", () => {
  for (const [part, texts] of Object.entries(en.playbook)) {
    const polish = pl.playbook[part as keyof typeof pl.playbook];
    expect(Object.keys(polish)).toEqual(Object.keys(texts));
  }
  expect(Object.keys(en.options)).toEqual(OPTIONS.map(({ id }) => id));
  expect(Object.keys(en.notes)).toEqual([...ACTIVITIES]);
  expect(Object.keys(en.traits)).toEqual([...TRAITS]);
  expect(Object.keys(en.hiddenCosts)).toEqual(HIDDEN_COSTS.map(({ id }) => id));
  for (const { id } of GUARDS) expect(en.guards[id]).toBeTruthy();
  for (const { id } of DEPENDENCIES) expect(en.dependencies[id]).toBeTruthy();
});

test("a translation keeps the placeholders of its original", () => {
  const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
  for (const [part, texts] of Object.entries(en.playbook)) {
    const polish = pl.playbook[part as keyof typeof pl.playbook] as Record<string, string>;
    for (const [key, text] of Object.entries(texts as Record<string, string>)) {
      expect([part, key, placeholders(polish[key] ?? "")]).toEqual([part, key, placeholders(text)]);
    }
  }
});

test("every reason of an advice has a sentence", () => {
  const everything = {
    inHouseCost: 10,
    outsourcedCost: 8,
    ordersPerDay: 300,
    deliveryHours: 6,
    traits: [...TRAITS],
  };
  for (const activity of ACTIVITIES) {
    for (const input of [
      { activity },
      { activity, ...everything },
      { activity, ...everything, traits: [] },
    ]) {
      for (const { code } of advise(input).reasons)
        expect([code, hasMessage(`playbook.${code}`)]).toEqual([code, true]);
    }
  }
});
