// Days as Excel counts them, as calendars write them, and today. Knows no sheet.

const DAY = 86_400_000;
/** 1 January 1970 in Excel's count. */
const EPOCH = 25_569;

/** Today where the user is. */
export function todaySerial(now: Date): number {
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / DAY + EPOCH;
}

/** "2027-01-11" as a serial number; null for anything else. */
export function serialOf(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  const back = new Date(time).toISOString().slice(0, 10);
  return back === text ? time / DAY + EPOCH : null;
}

export function isoOf(serial: number): string {
  return new Date((Math.floor(serial) - EPOCH) * DAY).toISOString().slice(0, 10);
}
