// Sharing a workbook with people who do not have the add-in, and mending what came back from them.
export { freezeForSharing, type Freezing } from "./freeze";
export { forgetFrozen, frozenCount } from "./frozenCount";
export type { Skipped, SkipReason } from "./frozen/types";
export { repairFormulas, type Repairing } from "./repair";
export { restoreFormulas, type Restoring } from "./restore";
