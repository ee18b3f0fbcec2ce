// Messages of the section "managing" (ICU message format): vendors and milestones in the task pane.
export const managing = {
  title: "Vendors and milestones",
  intro:
    "Outsourcing fails by vendors that nobody manages (S1). Two more sheets help: who to choose and how they are measured, and whether the move is on time.",
  due: {
    title: "Late or due soon",
    none: "Nothing is late or due within the next days.",
    noSheet: "Once there is a sheet “Milestones”, what is late or due soon is listed here.",
    late: "{days, plural, one {# day late} other {# days late}}",
    soon: "{days, plural, =0 {due today} one {due in # day} other {due in # days}}",
    goTo: "Go to: {what}",
    owner: "Owner: {owner}",
    more: "{count, plural, one {and # more on the sheet} other {and # more on the sheet}}",
    refresh: "Read again",
  },
  check:
    "{count, plural, one {One row on these sheets cannot be judged yet: the sheet says what to correct.} other {# rows on these sheets cannot be judged yet: the sheet says what to correct.}}",
  broken:
    "A column or a table of ours is missing ({tables}). Update the sheet to bring it back; what you typed elsewhere stays.",
  vendors: {
    title: "Vendors",
    areas: "Areas to look for vendors in",
    create: "Create sheet “{sheet}”",
    update: "Update sheet “{sheet}”",
    hint: "Scorecard, quotes side by side, KPIs, and what to ask. What you typed there stays when it is updated.",
  },
  milestones: {
    title: "Milestones",
    start: "First day of the move",
    startHint: "Dates on the sheet follow it, except those you typed over.",
    badStart: "This is not a date.",
    with: "Plan the move with",
    nobody: "Choose an area above: then there is somebody to plan the move with.",
    hint: "Milestones over three to six months, monthly checks for a year, and a log.",
    withVendor: "{vendor} ({area})",
  },
  open: "Go to the sheet",
  remove: "Remove sheet “{sheet}”",
  removeQuestion: "Remove the sheet “{sheet}” with everything typed on it?",
  suggestions: {
    title: "What the playbook suggests",
    area: "{area}: {provider}",
    ask: "Ask before you sign",
    plan: "Usual milestones",
    measure: "Measure",
    day: "{days, plural, one {day #} other {day #}}",
    source: "Source: {source}",
    target: "{better} {target} {unit}",
  },
};
