// Messages of the section "sharing" (ICU message format): freezing for colleagues without the add-in, restoring, repairing.
export const sharing = {
  title: "Share the workbook",
  open: "Only share the workbook or repair formulas",
  hint: "Colleagues without Infraplan see its functions as #NAME?. Freeze them for sharing: each becomes its value, and the workbook remembers the formula.",
  frozen:
    "{count, plural, one {# formula is frozen. It shows its value and does not follow changes.} other {# formulas are frozen. They show their values and do not follow changes.}}",
  freeze: "Freeze for sharing",
  freezeQuestion:
    "Replace every formula that uses Infraplan’s functions by its value, on your own sheets too?",
  restore: "Restore formulas",
  restoreQuestion: "Bring the frozen formulas back? Cells that you have changed since then stay as they are.",
  repairHint:
    "Do cells with Infraplan’s functions show #NAME? or #BUSY!, or an @ or a file’s name before the function?",
  repair: "Repair formulas",
  repairQuestion: "Write those formulas anew? Other formulas stay as they are.",
  forget: "Forget what is frozen",
  forgetQuestion:
    "{count, plural, one {Keep the value for good and forget # formula?} other {Keep the values for good and forget # formulas?}}",
  done: {
    freeze:
      "{count, plural, =0 {No formula uses Infraplan’s functions, so nothing was frozen.} one {# formula was replaced by its value.} other {# formulas were replaced by their values.}}",
    restore:
      "{count, plural, =0 {No formula was restored.} one {# formula was restored.} other {# formulas were restored.}}",
    repair:
      "{count, plural, =0 {No formula was repaired.} one {# formula was repaired and works.} other {# formulas were repaired and work.}}",
    forget: "The frozen formulas were forgotten. Their values stay.",
  },
  noneAble: "No formula was frozen.",
  nothingBroken: "No formula of Infraplan’s needs a repair.",
  skipped: "{count, plural, one {# cell was left as it is} other {# cells were left as they are}}",
  left: "Left as it is:",
  more: "{count, plural, one {and # more range} other {and # more ranges}}",
  reasons: {
    protected: "The sheet is protected. Unprotect it and try again.",
    array_part: "Part of an array formula. It can only be changed as a whole, by you.",
    no_value: "Shows an error that is no result. Repair the formulas first.",
    error_remains:
      "Written anew, and shows an error all the same. Look at the other functions and names in it.",
    changed: "Changed since it was frozen. Your entry stays, and the formula stays remembered.",
    taken_apart:
      "The cells, or those the formula refers to, were deleted or taken apart. The formula stays remembered.",
    defined_name:
      "A defined name. Excel does not give its value to add-ins, so the name stays as it is; cells that use it are frozen.",
    conditional_format:
      "A rule of a conditional format. Excel does not run add-ins’ functions there: calculate it in a cell and refer to that.",
    workbook_protected: "A defined name; the workbook’s structure is protected. Unprotect it and try again.",
    deleted: "The cells were deleted, and their formulas went with them.",
  },
};
