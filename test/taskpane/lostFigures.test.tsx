// What the pane shows of figures whose cells are lost: their last values as amounts, like every other, and the ways on.
import { FluentProvider } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Answers } from "../../src/playbook/answers";
import { LostFigures } from "../../src/taskpane/components/LostFigures";
import { PaneProvider } from "../../src/taskpane/context";
import { createEffects } from "../../src/taskpane/effects";
import { figureRows } from "../../src/taskpane/figureRows";
import { initialState, reduce } from "../../src/taskpane/state";
import { FigureHeading } from "../../src/taskpane/steps/figures/FigureHeading";
import type { Action, PaneState } from "../../src/taskpane/stateTypes";
import { createStore } from "../../src/taskpane/store";
import type { Language } from "../../src/i18n";
import * as workbook from "../../src/workbook";
import { finding, orders } from "./findings";

/** The words on screen; spaces of any kind are spaces. */
function shown(language: Language, answers: Answers, element: (state: PaneState) => ReactElement): string {
  const findings = [orders(430), finding("labor", 5400, { unit: "zł" })];
  const state = { ...initialState(language), loaded: true, findings, answers };
  const store = createStore<PaneState, Action>(reduce, state);
  const html = renderToStaticMarkup(
    <FluentProvider>
      <PaneProvider store={store} effects={createEffects(store, workbook)}>
        {element(state)}
      </PaneProvider>
    </FluentProvider>,
  );
  return html
    .replace(/<svg.*?<\/svg>|<style.*?<\/style>/gs, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");
}

const supplies = (state: PaneState): ReactElement => {
  const row = figureRows(state).find(({ figure }) => figure === "supplies");
  if (!row) throw new Error("no row");
  return <FigureHeading row={row} />;
};
const gone = {
  kind: "cell",
  sheet: "Costs",
  address: "B4",
  value: 1800,
  period: "month",
  lost: "gone",
} as const;

test.each([
  ["its cell is gone", gone],
  ["it was kept as typed", { kind: "typed", value: 1800, period: "month" } as const],
])("the last value is in the plan's currency where %s", (_, answer) => {
  const answers: Answers = { version: 1, figures: { supplies: answer } };
  expect(shown("en", answers, supplies)).toContain("zł 1,800 per month");
  expect(shown("pl", answers, supplies)).toContain("1800 zł");
});

test("the list says how many cells are left, what they came to, and that what is left can be taken", () => {
  const last = { value: 5400, period: "month" } as const;
  const part = { left: 2, of: 3, last, sheet: "Payroll", address: "B2:B3", extent: { cells: 3, filled: 3 } };
  const answers: Answers = {
    version: 1,
    figures: { labor: { kind: "found", part }, supplies: gone },
  };
  const list = () => <LostFigures />;
  const english = shown("en", answers, list);
  expect(english).toContain("2 figures need a look");
  expect(english).toMatch(
    /Payroll!B2:B3 have been deleted. Of 3 values 2 are left.*Last value: zł 5,400 per month\./,
  );
  expect(english).toMatch(/Costs!B4 is gone.*Last value: zł 1,800 per month\./);
  expect(english.match(/Keep the last value/g)).toHaveLength(2);
  expect(english.match(/Take it as it is now /g)).toHaveLength(1);
  const polish = shown("pl", answers, list);
  expect(polish).toMatch(/usunięto część komórek Payroll!B2:B3\. Pozostało wartości 2 z 3/);
  expect(polish).toMatch(/Ostatnia wartość: 5400 zł miesięcznie\./);
  expect(polish).toContain("Przyjmij obecny stan");
});
