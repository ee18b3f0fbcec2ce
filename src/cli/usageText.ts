// What commander says of wrong arguments and writes over its help, in the user's language. Its errors carry what they
// are about only inside an English sentence, in quotes; from there it is taken.
import type { CommanderError } from "commander";
import { hasMessage, type Translate } from "../i18n";

/** A sentence for an error of usage; commander's own where we know none. */
export function usageText({ code, message }: CommanderError, t: Translate): string {
  const key = `cli.usage.${code.replace(/^commander\./, "")}`;
  const [, what = ""] = /'(.*?)'/.exec(message) ?? [];
  const [, nearest = ""] = /\(Did you mean (?:one of )?(.*?)\?\)/.exec(message) ?? [];
  if (!hasMessage(key)) return message.replace(/^error: /, "");
  return [t(key, { what }), ...(nearest ? [t("cli.usage.nearest", { nearest })] : [])].join(" ");
}

/** A heading of the help, "Options:". */
export function helpHeading(heading: string, t: Translate): string {
  const key = `cli.headings.${heading.replace(":", "").toLowerCase()}`;
  return hasMessage(key) ? `${t(key)}:` : heading;
}
