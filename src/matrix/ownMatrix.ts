// What the user's own rows and columns mean in the matrix: options of an area, criteria with the column that judges
// by them. Knows no formula.
import { LANGUAGES } from "../i18n";
import type { Decision } from "../playbook/decision";
import { type AreaId, AREAS } from "../playbook/types";
import { NO_OWN, type OwnColumn, type OwnId, type OwnParts, type OwnRow, type OwnTable, textIn } from "./own";
import { namesIn } from "./texts/names";

export interface OwnOption {
  id: OwnId;
  row: OwnRow;
  /** Null where the row names no area: it stays where it is and is not ranked. */
  area: AreaId | null;
}

export interface OwnCriterion {
  /** The row in CriteriaWeights. */
  id: OwnId;
  /** The column in DecisionMatrix that holds its judgements. */
  column: OwnId;
}

export function ownOptions(decision: Decision, { rows }: OwnTable = NO_OWN): OwnOption[] {
  const planned = new Set(decision.areas.map(({ area }) => area));
  return rows.map((row) => {
    const area = areaNamed(textIn(row.cells.area));
    return { id: row.id, row, area: area && planned.has(area) ? area : null };
  });
}

/** In any language: the sheet may have been made in another one. */
function areaNamed(text: string): AreaId | null {
  const found = AREAS.find((area) =>
    LANGUAGES.some((language) => same(namesIn(language).area(area), text) || same(area, text)),
  );
  return found ?? null;
}

/**
 * The user's rows of CriteriaWeights that name a direction, each with its column in the matrix: the one with the same
 * header, else a new one behind the last judgement.
 */
export function ownCriteria(own: OwnParts): { criteria: OwnCriterion[]; matrix: OwnTable } {
  const matrix = own.DecisionMatrix ?? NO_OWN;
  const made: OwnColumn[] = [];
  const criteria = (own.CriteriaWeights?.rows ?? []).flatMap(({ id, cells }): OwnCriterion[] => {
    const name = textIn(cells.criterion);
    const directed = ["max", "min"].includes(textIn(cells.direction).toLowerCase());
    if (name === "" || !directed) return [];
    const column: OwnId = `added:by ${id}`;
    const there =
      matrix.columns.find((one) => one.id === column) ??
      matrix.columns.find(({ header }) => same(header, name));
    if (there) return [{ id, column: there.id }];
    made.push({ id: column, after: made[made.length - 1]?.id ?? "speed", header: name, cells: {} });
    return [{ id, column }];
  });
  return { criteria, matrix: { ...matrix, columns: [...matrix.columns, ...made] } };
}

const same = (one: string, other: string): boolean =>
  one.trim().toLocaleLowerCase() === other.trim().toLocaleLowerCase() && one.trim() !== "";
