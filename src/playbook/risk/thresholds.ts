// What counts as sure: the one place of these numbers. All are this project's own assumptions, editable on the sheet.

/**
 * How far a figure may lie from its likely value where neither the workbook nor the user says: a fifth either way, as
 * running costs taken from last year's books are rarely known better for the year to come.
 */
export const DEFAULT_SPREAD = 0.2;

/**
 * Nearer than this, a flip is within what the playbook calls equal: two costs within 5 % of each other are "too close
 * to call" in the advice, too.
 */
export const TOO_CLOSE_BELOW = 0.05;

/** From here on a recommendation is safe: no single cost, weight or volume flips it within the spread that is assumed of figures above. */
export const SAFE_FROM = 0.2;

/** At 100 % below there would be no orders left. */
export const LARGEST_SPREAD = 0.95;
