// What creating the sheet would write, in numbers and addresses, for the user to see before. Pure.
import type { Language } from "../i18n";
import { planSheet } from "../matrix/planSheet";
import type { SheetPlan } from "../matrix/types";
import type { Decision } from "../playbook/decision";

export interface Writing {
  sheet: string;
  range: string;
  tables: { name: string; address: string }[];
  charts: number;
  names: number;
}

export function writingOf(decision: Decision, language: Language): Writing {
  const plan = planSheet(decision, language);
  return {
    sheet: plan.name,
    range: rangeOf(plan),
    tables: plan.tables.map(({ name, address }) => ({ name, address })),
    charts: plan.charts.length,
    names: plan.names.length,
  };
}

function rangeOf({ rows }: SheetPlan): string {
  const width = Math.max(1, ...rows.map((row) => row.length));
  return `A1:${columnName(width - 1)}${Math.max(1, rows.length)}`;
}

function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnName(rest - 1) : "") + String.fromCharCode(65 + (index % 26));
}
