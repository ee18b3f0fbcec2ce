// The program's commands and options, as commander describes them. Knows nothing of what they do.
import { Command } from "commander";
import type { Translate } from "../i18n";
import { helpHeading } from "./usageText";

export interface PlanOptions {
  out?: string;
  answers?: string;
  json?: string;
  lang?: string;
}

/** What is required is checked by the command itself, so that its messages come in the user's language. */
export function commands(
  t: Translate,
  writeOut: (text: string) => void,
  plan: (input: string | undefined, options: PlanOptions) => Promise<void>,
): Command {
  const program = new Command("infraplan")
    .description(t("cli.description"))
    .helpOption("-h, --help", t("cli.help"))
    .helpCommand(false)
    .exitOverride()
    .configureHelp({ styleTitle: (heading) => helpHeading(heading, t) })
    .configureOutput({ writeOut, writeErr: () => undefined });
  program
    .command("plan")
    .copyInheritedSettings(program)
    .description(t("cli.plan.description"))
    .argument("[store.xlsx]", t("cli.plan.input"))
    .option("--out <plan.xlsx>", t("cli.plan.out"))
    .option("--answers <answers.json>", t("cli.plan.answers"))
    .option("--json <plan.json>", t("cli.plan.json"))
    .option("--lang <en|pl>", t("cli.plan.lang"))
    .action(plan);
  return program;
}
