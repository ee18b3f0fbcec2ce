// Whatever a workbook's texts are, the pane shows them as text: no element and no handler is born of them.
import { FluentProvider } from "@fluentui/react-components";
import fc from "fast-check";
import type { ComponentType } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { recognise } from "../../src/figures";
import type { WorkbookGrid } from "../../src/figures/types";
import type { Language } from "../../src/i18n";
import { FailureBar } from "../../src/taskpane/components/FailureBar";
import { PaneProvider } from "../../src/taskpane/context";
import { initialState } from "../../src/taskpane/state";
import type { PaneState } from "../../src/taskpane/stateTypes";
import { Business } from "../../src/taskpane/steps/Business";
import { Figures } from "../../src/taskpane/steps/Figures";
import { Next } from "../../src/taskpane/steps/Next";
import { Options } from "../../src/taskpane/steps/Options";
import { Review } from "../../src/taskpane/steps/Review";
import { openPane } from "../faults/support/pane";
import { PATIENCE, search } from "./support/budget";
import { hostile } from "./support/store";

jest.setTimeout(PATIENCE);

const STEPS: ComponentType[] = [FailureBar, Figures, Business, Options, Review, Next];

/** Figures are found, so that their labels and sheets come on screen. */
const label = fc
  .tuple(
    fc.constantFrom("Orders per month", "Rent", "Wages", "Courier costs", "Czynsz", "Packaging", "Revenue"),
    hostile,
    fc.boolean(),
  )
  .map(([known, odd, first]) => (first ? `${odd} ${known}` : `${known} ${odd}`));

const grid: fc.Arbitrary<WorkbookGrid> = fc
  .uniqueArray(
    fc.tuple(
      hostile,
      fc.array(fc.tuple(label, fc.integer({ min: 1, max: 9999 })), { minLength: 2, maxLength: 8 }),
    ),
    { minLength: 1, maxLength: 3, selector: ([name]) => name },
  )
  .map((sheets) => ({
    tables: [],
    names: [],
    sheets: sheets.map(([name, rows]) => ({
      name,
      visible: true,
      top: 0,
      left: 0,
      values: rows.map((row) => [...row]),
      formulas: rows.map((row) => [...row]),
      numberFormats: rows.map(() => ["General", "General"]),
    })),
  }));

function stateOf(read: WorkbookGrid, odd: string, language: Language): PaneState {
  return {
    ...initialState(language),
    loaded: true,
    grid: read,
    findings: recognise(read),
    sheetsRead: read.sheets.length,
    sheet: { exists: true, finished: false, name: odd },
    failure: { job: "create", code: "refused", details: { reason: odd, message: odd, where: odd } },
    shared: {
      job: "repair",
      count: 1,
      skipped: [],
    },
  };
}

/** Tags without what stands in quotes: that is text. */
const tagsOf = (html: string): string[] =>
  [...html.matchAll(/<[a-z][^>]*>/gi)].map(([tag]) => tag.replace(/"[^"]*"/g, '""'));

test("pane: texts of a workbook are shown as text in every step", () =>
  search(
    "pane",
    fc.asyncProperty(grid, hostile, fc.constantFrom<Language>("en", "pl"), (read, odd, language) => {
      const { store, effects } = openPane(stateOf(read, odd, language));
      for (const Step of STEPS) {
        const html = renderToStaticMarkup(
          <FluentProvider>
            <PaneProvider store={store} effects={effects}>
              <Step />
            </PaneProvider>
          </FluentProvider>,
        );
        for (const tag of tagsOf(html)) {
          expect(tag).not.toMatch(/^<(script|img|iframe|object|embed|link|base|form|meta)\b/i);
          expect(tag).not.toMatch(/\son\w+\s*=/i);
        }
        expect(html).not.toMatch(/href="(?!#|https:)/i);
        expect(html).not.toContain("[object Object]");
      }
      return Promise.resolve();
    }),
    4,
  ));
