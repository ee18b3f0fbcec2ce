// What every block of the vendors' sheet needs to write itself.
import { LANGUAGES, translator, type MessageKey } from "../../i18n";
import type { Decision, QuoteDecision } from "../../playbook/decision";
import type { Candidate } from "../../playbook/vendors/findVendors";
import type { LineSource } from "../../playbook/vendors/types";
import type { Canvas } from "../grid/canvas";
import type { Names } from "../texts/names";
import { quoted } from "../texts/formula";
import type { VendorLayout } from "./layout";

/** A criterion of the sheet: the playbook's, or a row of the user's own. */
export interface SheetCriterion {
  id: string;
  name: string;
  lookAt: string;
  weight: number | null;
  source: string;
}

export interface VendorContext {
  decision: Decision;
  candidates: readonly Candidate[];
  /** The quotes, each under its vendor's id in place of an option's. */
  quotes: readonly QuoteDecision[];
  criteria: readonly SheetCriterion[];
  names: Names;
  layout: VendorLayout;
  canvas: Canvas;
  cents: string;
  money: string;
  /** Absolute reference of the orders a month. */
  orders: string;
}

/** What a line's source is called: the article's short name, or this project. */
export function sourceName({ names }: Pick<VendorContext, "names">, source: LineSource): string {
  return source === "own" ? names.t("vendors.words.own") : source;
}

/** The vendor as others speak of it: its name, else what kind of firm it will be. */
export function vendorName(
  { names: { t } }: Pick<VendorContext, "names">,
  { name, provider }: Pick<Candidate, "name" | "provider">,
): string {
  return name === ""
    ? t("milestones.words.toBeNamed", { provider: t(`vendors.providers.${provider}`) })
    : name;
}

/** A condition: a cell holds the word, in whichever language it was chosen; a sheet may change its language. */
export function isWord(cell: string, key: MessageKey): string {
  return `OR(${LANGUAGES.map((language) => `${cell}=${quoted(translator(language)(key))}`).join(",")})`;
}

/** A word of the sheet as a text constant of a formula. */
export function word({ names }: { names: Pick<Names, "t"> }, key: Parameters<Names["t"]>[0]): string {
  return quoted(names.t(key));
}
