// The command `plan`: the pane's own way from a workbook to the sheet, without a window.
import { condense, findRanges, recognise } from "../figures";
import type { Finding } from "../figures/types";
import type { Language } from "../i18n";
import { planSheet } from "../matrix/planSheet";
import { decide } from "../playbook/decide";
import { findQuotes } from "../playbook/quote/find/findQuotes";
import { quoteAnswers } from "../playbook/quote/find/quoteAnswers";
import type { Answers } from "../playbook/answers";
import { withExtents } from "../playbook/follow/extent";
import { follow } from "../playbook/follow/follow";
import { linkAnswers } from "../playbook/follow/marks";
import { wantedCells } from "../playbook/follow/wanted";
import type { Decision } from "../playbook/decision";
import type { BookLoss } from "../preview/book/types";
import {
  buildSheet,
  type CreatedSheet,
  loadAnswers,
  readSources,
  saveAnswers,
  scanWorkbook,
} from "../workbook";
import { withCellValues } from "./answers/cellAnswers";
import { CliFailure } from "./failure";
import { builtFunctions } from "./functions";
import { withWorkbook } from "./withWorkbook";

export interface PlanResult {
  findings: Finding[];
  decision: Decision;
  language: Language;
  sheet: CreatedSheet;
  /** The workbook with our sheet, as .xlsx. */
  bytes: Uint8Array;
  /** What the input held that the result cannot keep. */
  lost: BookLoss[];
  /** False where dist/functions.js has not been built, so that the add-in's own functions show errors. */
  functions: boolean;
}

/**
 * Answers that are not given are those saved in the workbook, where there are any; the language that is not asked
 * for is theirs, else English.
 */
export async function plan(
  bytes: Uint8Array,
  given: Answers | null,
  asked: Language | undefined,
): Promise<PlanResult> {
  const functions = builtFunctions();
  return withWorkbook(
    bytes,
    async ({ book }) => {
      const [saved, sources] = [given ?? (await loadAnswers()), await readSources()];
      const grid = await scanWorkbook({ condense, wanted: wantedCells(saved, sources) });
      const findings = recognise(grid);
      // Answers of a file are read to the letter; saved ones stand for cells that may have moved since.
      const said = given ? withCellValues(given, grid) : (saved ?? { version: 1 });
      const language = asked ?? said.language ?? "en";
      const answers = { ...follow(said, { grid, findings }, sources), language };
      if (findings.length === 0 && !givesFigures(answers)) throw new CliFailure("no_figures");
      const quotes = findQuotes(grid, quoteAnswers(answers));
      const decision = decide(withExtents(findings, grid), answers, quotes, findRanges(grid, findings));
      await saveAnswers(answers);
      const sheet = await buildSheet((own) => planSheet(decision, language, own));
      await saveAnswers(linkAnswers(answers));
      await book.calculated();
      return {
        findings,
        decision,
        language,
        sheet,
        bytes: await book.save(),
        lost: book.extras.lost,
        functions: !!functions,
      };
    },
    functions,
  );
}

function givesFigures({ figures = {} }: Answers): boolean {
  return Object.values(figures).some(({ kind }) => kind === "cell" || kind === "typed");
}
