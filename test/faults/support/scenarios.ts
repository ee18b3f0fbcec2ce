// What is broken off: every job of the pane that changes or reads a workbook, on a real store with its real plan.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { OpenWorkbook } from "../../../src/cli/withWorkbook";
import type { PaneState } from "../../../src/taskpane/stateTypes";
import { asUser } from "../../workbook/support";
import { openPane, type Pane } from "./pane";
import { withStillWorkbook } from "./still";

export interface Scenario {
  name: string;
  /** The sheets of ours that the job is about. */
  sheets: string[];
  bytes: Uint8Array;
  /** The pane as it is when the user presses the button. */
  state: PaneState;
  job: (pane: Pane) => Promise<void>;
}

const STORE = readFileSync(join(__dirname, "../../../assets/samples/store-en.xlsx"));
const MATRIX = "Decision Matrix";

interface Setting {
  bytes: Uint8Array;
  state: PaneState;
}

/** A workbook on which these things were done, and the pane that did them. */
async function after(
  { bytes, state }: { bytes: Uint8Array; state?: PaneState },
  ...acts: ((pane: Pane, open: OpenWorkbook) => Promise<unknown>)[]
): Promise<Setting> {
  return withStillWorkbook(bytes, async (open) => {
    const pane = openPane(state);
    await pane.effects.start();
    for (const act of acts) await act(pane, open);
    const { failure } = pane.store.get();
    if (failure) throw new Error(`${failure.job}: ${failure.code} ${JSON.stringify(failure.details)}`);
    return { bytes: await open.book.save(), state: pane.store.get() };
  });
}

const scan = ({ effects }: Pane) => effects.scan();
const create = ({ effects }: Pane) => effects.create();
const manage =
  (kind: "vendors" | "milestones") =>
  ({ effects }: Pane) =>
    effects.manage(kind);

/** Answers that change what the sheet holds: another language, a typed figure. */
const changeAnswers = ({ store }: Pane): Promise<void> => {
  store.dispatch({ type: "languageChosen", language: "pl" });
  store.dispatch({
    type: "answered",
    change: { kind: "figure", figure: "staff", answer: { kind: "typed", value: 7, period: "month" } },
  });
  return Promise.resolve();
};

/** A weight of the user's, a note and a chart beside our tables. */
const edit = (): Promise<void> =>
  asUser(({ worksheets }) => {
    const sheet = worksheets.getItem(MATRIX);
    sheet.getRange("Z3").values = [["my note"]];
    sheet.charts.add("Line", sheet.getRange("Z3:Z4"), "Auto");
  });

/** Each is made when it is asked for: making all takes a while. */
export const SCENARIOS: Record<string, () => Promise<Scenario>> = {
  scan: async () => ({
    ...(await after({ bytes: STORE })),
    name: "scan",
    sheets: [],
    job: scan,
  }),
  save: async () => ({
    ...(await after({ bytes: STORE }, scan, changeAnswers)),
    name: "save",
    sheets: [],
    job: ({ effects }) => effects.save(),
  }),
  create: async () => ({
    ...(await after({ bytes: STORE }, scan)),
    name: "create",
    sheets: [MATRIX],
    job: create,
  }),
  update: async () => ({
    ...(await after({ bytes: STORE }, scan, create, edit, changeAnswers)),
    name: "update",
    sheets: [MATRIX],
    job: create,
  }),
  remove: async () => ({
    ...(await after({ bytes: STORE }, scan, create)),
    name: "remove",
    sheets: [MATRIX],
    job: ({ effects }) => effects.remove(),
  }),
  vendors: async () => ({
    ...(await after({ bytes: STORE }, scan)),
    name: "vendors",
    sheets: ["Vendors"],
    job: manage("vendors"),
  }),
  vendorsAgain: async () => ({
    ...(await after({ bytes: STORE }, scan, manage("vendors"), changeAnswers)),
    name: "vendorsAgain",
    sheets: ["Vendors"],
    job: manage("vendors"),
  }),
  milestones: async () => ({
    ...(await after({ bytes: STORE }, scan)),
    name: "milestones",
    sheets: ["Milestones"],
    job: manage("milestones"),
  }),
  milestonesAgain: async () => ({
    ...(await after({ bytes: STORE }, scan, manage("milestones"), changeAnswers)),
    name: "milestonesAgain",
    sheets: ["Milestones"],
    job: manage("milestones"),
  }),
  freeze: async () => ({
    ...(await after({ bytes: STORE }, scan, create)),
    name: "freeze",
    sheets: [MATRIX],
    job: ({ effects }) => effects.share("freeze"),
  }),
  restore: async () => ({
    ...(await after({ bytes: STORE }, scan, create, ({ effects }) => effects.share("freeze"))),
    name: "restore",
    sheets: [MATRIX],
    job: ({ effects }) => effects.share("restore"),
  }),
  repair: async () => ({
    ...(await after({ bytes: STORE }, scan, create)),
    name: "repair",
    sheets: [MATRIX],
    job: ({ effects }) => effects.share("repair"),
  }),
};
