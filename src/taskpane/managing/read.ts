// From the tables of our sheets about vendors to what the pane shows and a new plan has to keep. Pure; the sheets may be in
// either language.
import { LANGUAGES, translator, type MessageKey } from "../../i18n";
import { OF_ROW, type KnownVendor } from "../../playbook/vendors/findVendors";
import type { KnownRow, MilestonesKnown } from "../../playbook/vendors/transition";
import { AREAS, type AreaId } from "../../playbook/types";
import { isOwn } from "../../matrix/own";
import type { OwnRow, OwnTables } from "../../workbook";
import type { DueRow } from "./types";

/** True where a cell shows the message in any language. */
function says(cell: unknown, key: MessageKey): boolean {
  return LANGUAGES.some((language) => translator(language)(key) === cell);
}

function text(cell: unknown): string {
  return typeof cell === "string" ? cell.trim() : typeof cell === "number" ? String(cell) : "";
}

export function knownVendors(own: OwnTables | null): KnownVendor[] {
  return (own?.tables["Vendors"] ?? []).map(({ id, cells }) => {
    const rank = cells["rank"];
    return {
      id: isOwn(id) ? OF_ROW + id : id,
      name: text(cells["vendor"]),
      area: areaNamed(cells["area"]),
      rank: typeof rank === "number" ? rank : null,
    };
  });
}

function areaNamed(cell: unknown): AreaId | null {
  return AREAS.find((area) => says(cell, `playbook.areas.${area}`)) ?? null;
}

/** Criteria in the free rows of the weights; rows that nobody has filled are none, or each update would add one. */
export function knownCriteria(own: OwnTables | null): { id: string; name: string }[] {
  return (own?.tables["VendorWeights"] ?? [])
    .map(({ id, cells, touched }) => ({ id, touched, name: text(cells["criterion"]) }))
    .filter(({ id, touched, name }) => id.startsWith("own:") && (touched || name !== ""))
    .map(({ id, name }) => ({ id, name }));
}

export function knownMilestones(own: OwnTables | null): MilestonesKnown {
  const rows = (table: string): KnownRow[] =>
    (own?.tables[table] ?? []).map(({ id, cells, touched }) => ({
      id,
      touched,
      cells: constants(cells),
    }));
  return { milestones: rows("Milestones"), checks: rows("MonthlyChecks"), log: rows("VendorLog") };
}

function constants(cells: OwnRow["cells"]): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(cells).map(([column, cell]) => [column, typeof cell === "boolean" ? String(cell) : cell]),
  );
}

/** The tables with dates, and where each says what is due, by whom and until when. */
const DATED = [
  { table: "Milestones", what: "milestone", due: "due", owner: "owner" },
  { table: "MonthlyChecks", what: "monthlyCheck", due: "due", owner: "owner" },
  { table: "VendorLog", what: "subject", due: "answerBy", owner: "with" },
] as const;

/** What is late or due soon by the sheet's own statuses; late first, the oldest first. */
export function dueRows(own: OwnTables | null): DueRow[] {
  if (!own) return [];
  const rows = DATED.flatMap(({ table, what, due, owner }) =>
    (own.tables[table] ?? []).flatMap(({ cells, address }): DueRow[] => {
      const status = statusOf(cells["status"]);
      const day = cells[due];
      if (!status || typeof day !== "number") return [];
      return [
        {
          vendor: text(cells["vendor"]),
          what: text(cells[what]),
          owner: text(cells[owner]),
          due: day,
          status,
          sheet: own.sheet,
          address,
        },
      ];
    }),
  );
  return rows.sort((a, b) => a.due - b.due);
}

function statusOf(cell: unknown): DueRow["status"] | null {
  if (says(cell, "milestones.status.Late")) return "Late";
  return says(cell, "milestones.status.Due soon") ? "Due soon" : null;
}

/** Rows whose status cannot be told, and vendors that cannot be scored. */
export function rowsToCheck(vendors: OwnTables | null, milestones: OwnTables | null): number {
  const dated = DATED.flatMap(({ table }) => milestones?.tables[table] ?? []);
  const undated = dated.filter(({ cells }) => says(cells["status"], "milestones.words.check"));
  const unscored = (vendors?.tables["Vendors"] ?? []).filter(({ cells }) =>
    says(cells["score"], "vendors.words.check"),
  );
  return undated.length + unscored.length;
}
