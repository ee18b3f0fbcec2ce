// What to ask before one signs: some questions for everybody, the others by kind of provider. Sources name what a question
// goes back to; the wording is this project's own (i18n, `vendors.questions`).
import type { LineSource, ProviderId, Question } from "./types";

const ask = (source: LineSource, ...ids: string[]): Question[] => ids.map((id) => ({ id, source }));

/** For every provider. */
const GENERAL: readonly Question[] = [
  ...ask("S1", "references", "samples", "represents_us", "named_contact", "reaches_us"),
  ...ask("own", "exit"),
];

const SPECIFIC: Record<ProviderId, readonly Question[]> = {
  agency: [
    ...ask("S0", "agency_kpi", "agency_voice"),
    ...ask("own", "agency_accounts", "agency_fee", "agency_people"),
  ],
  office: [...ask("S4", "office_sizes"), ...ask("S2", "office_included"), ...ask("own", "office_notice")],
  call_centre: [
    ...ask("S0", "calls_feedback", "calls_solve", "calls_sales"),
    ...ask("S4", "calls_hours"),
    ...ask("own", "calls_trial"),
  ],
  platform: [
    ...ask("S2", "platform_standard"),
    ...ask("S4", "platform_accounts"),
    ...ask("own", "platform_peak", "platform_export"),
  ],
  developer: [
    ...ask("S4", "developer_changes", "developer_skills"),
    ...ask("own", "developer_code", "developer_support"),
  ],
  threepl: [
    ...ask("S4", "threepl_all_fees", "threepl_parcels"),
    ...ask("S0", "threepl_returns", "threepl_packaging", "threepl_full_cycle"),
    ...ask("own", "threepl_peak", "threepl_stock"),
  ],
  carrier: [
    ...ask("S4", "carrier_light", "carrier_weight"),
    ...ask("S0", "carrier_promise", "carrier_cash"),
    ...ask("own", "carrier_lost"),
  ],
  dropshipping: [
    ...ask("S2", "drop_stock"),
    ...ask("S0", "drop_returns", "drop_packaging"),
    ...ask("own", "drop_price", "drop_name"),
  ],
  accounting: [
    ...ask("S4", "accounting_platform", "accounting_scope"),
    ...ask("S2", "accounting_size"),
    ...ask("own", "accounting_deadlines", "accounting_liability"),
  ],
  hr_provider: [...ask("S4", "hr_scope"), ...ask("own", "hr_data", "hr_guarantee", "hr_size")],
};

export function questionsFor(provider: ProviderId): readonly Question[] {
  return SPECIFIC[provider];
}

export function generalQuestions(): readonly Question[] {
  return GENERAL;
}
