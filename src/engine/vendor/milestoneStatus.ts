// Where a milestone stands on a day. Dates are serial numbers of days; the time of day does not count.

export type MilestoneStatus = "Done" | "Done late" | "Late" | "Due soon" | "Planned";

/** A milestone is late from the day after it is due, and due soon within `warnDays` up to that day. */
export function milestoneStatus(
  due: number,
  done: number | null,
  asOf: number,
  warnDays: number,
): MilestoneStatus {
  const dueDay = Math.floor(due);
  if (done !== null) return Math.floor(done) <= dueDay ? "Done" : "Done late";
  const left = dueDay - Math.floor(asOf);
  if (left < 0) return "Late";
  return left <= warnDays ? "Due soon" : "Planned";
}
