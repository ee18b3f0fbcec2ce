// The command line: arguments in, sentences and an exit code out.
import { CommanderError } from "commander";
import { LANGUAGES, hasMessage, languageOf, translator, type Language, type Translate } from "../i18n";
import { BookError } from "../preview/book/errors";
import { WorkbookError } from "../workbook";
import { readAnswers } from "./answers/readAnswers";
import { commands, type PlanOptions } from "./commands";
import { CliFailure } from "./failure";
import { checkPaths, readBytes, writeFiles } from "./files";
import { plan } from "./plan";
import { planJson } from "./planJson";
import { summary } from "./summary";
import { usageText } from "./usageText";
import { wording } from "./wording";

export interface Output {
  /** Results, for people and pipes. */
  out: (text: string) => void;
  /** What went wrong. */
  err: (text: string) => void;
}

/** Runs the program with the arguments after its name; gives the exit code. */
export async function run(args: readonly string[], output: Output): Promise<number> {
  const t = translator(languageIn(args));
  const program = commands(t, output.out, (input, options) => runPlan(input, options, output));
  try {
    await program.parseAsync([...args], { from: "user" });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0; // help was asked for and given
    if (args.length === 0) output.err(program.helpInformation());
    else output.err(`infraplan: ${failureText(error, t)}\n`);
    if (args.length > 0 && error instanceof CommanderError) output.err(`${t("cli.helpHint")}\n`);
    return 1;
  }
}

/** Looked up before arguments are checked, because what is wrong with them is said in this language. */
function languageIn(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  if (at < 0) return "en";
  return languageOf(args[at]?.startsWith("--lang=") ? args[at].slice("--lang=".length) : args[at + 1]);
}

async function runPlan(input: string | undefined, options: PlanOptions, { out }: Output): Promise<void> {
  if (input === undefined) throw new CliFailure("no_input");
  if (options.out === undefined) throw new CliFailure("no_out");
  const asked = LANGUAGES.find((language) => language === options.lang);
  if (options.lang !== undefined && !asked) throw new CliFailure("bad_language", { value: options.lang });
  const paths = { ...options, input, out: options.out };
  checkPaths(paths);
  const answers = options.answers === undefined ? null : readAnswers(options.answers);
  const bytes = readBytes(input);
  const { findings, decision, language, sheet, lost, ...result } = await plan(bytes, answers, asked).catch(
    (error: unknown) => {
      throw error instanceof BookError
        ? new CliFailure(error.code, { path: input }, { cause: error })
        : error;
    },
  );

  const t = translator(language);
  // What cannot be kept is said before anything is written.
  if (lost.length > 0)
    out(`${lost.map(({ what, count }) => t(`cli.lost.${what}`, { count })).join("\n")}\n\n`);
  const data = planJson(findings, decision, wording(language));
  writeFiles([
    { path: paths.out, content: result.bytes },
    ...(options.json === undefined
      ? []
      : [{ path: options.json, content: `${JSON.stringify(data, null, 2)}\n` }]),
  ]);
  out(summary(data, decision, language));
  const remarks = [
    t("cli.written", { sheet: sheet.name, path: paths.out }),
    ...(options.json === undefined ? [] : [t("cli.writtenJson", { path: options.json })]),
    ...sheet.renamed.map((names) => t("cli.renamed", names)),
    ...(sheet.kept > 0 ? [t("cli.kept", { count: sheet.kept })] : []),
    ...(["rows", "columns", "tables", "sorted"] as const)
      .filter((what) => sheet.restored[what] > 0)
      .map((what) => t(`pane.restored.${what}`, { count: sheet.restored[what] })),
    ...(result.functions ? [] : [t("cli.noFunctions")]),
  ];
  out(`\n${remarks.join("\n")}\n`);
}

function failureText(error: unknown, t: Translate): string {
  if (error instanceof CommanderError) return usageText(error, t);
  if (error instanceof CliFailure || error instanceof WorkbookError) {
    const key = ["cli", "pane"].map((section) => `${section}.failures.${error.code}`).find(hasMessage);
    if (key) return t(key, error.details);
  }
  return t("cli.failures.unexpected", {
    message: error instanceof Error ? (error.stack ?? error.message) : String(error),
  });
}
