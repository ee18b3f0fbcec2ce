// Names that are still free: what the user already calls by the plan's name stays the user's. Pure.

const SHEET_NAME_LENGTH = 31;

/** The wanted sheet name, or "Decision Matrix (2)", "(3)", ...; sheet names are unique whatever their case. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  return firstFree(taken, (turn) => {
    const suffix = turn === 1 ? "" : ` (${turn})`;
    return wanted.slice(0, SHEET_NAME_LENGTH - suffix.length) + suffix;
  });
}

/** The wanted name of a table or a defined name (they share one space), or "PlanFigures2", "PlanFigures3", ...: so Excel numbers copies too */
export function freeName(wanted: string, taken: readonly string[]): string {
  return firstFree(taken, (turn) => (turn === 1 ? wanted : `${wanted}${turn}`));
}

function firstFree(taken: readonly string[], candidate: (turn: number) => string): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  for (let turn = 1; ; turn += 1) {
    const name = candidate(turn);
    if (!names.has(name.toLowerCase())) return name;
  }
}
