// PLAYBOOK: the knowledge of the add-in, spilled into cells.
import { ACTIVITY_LIST } from "../../playbook/activities";
import { answer } from "../answer";
import { nameIn } from "../read/cell";
import { onlyValue } from "../read/shape";
import { readLanguage } from "./language";
import { areaNamed } from "./lookUp";
import { activityName, activityNote, sourceText } from "./texts";

/**
 * Areas of the playbook, for Excel's list while typing. Names in English and Polish are taken as well.
 * @customenum {string}
 */
export enum PlaybookArea {
  marketing = "marketing",
  facilities = "facilities",
  customer_service = "customer_service",
  it = "it",
  fulfillment = "fulfillment",
  finance_admin = "finance_admin",
  hr = "hr",
}

/**
 * What the add-in knows about outsourcing: a row for each activity with its id, name, area, starting points (positive leans to outsourcing), flag, note and source.
 *
 * @customfunction PLAYBOOK
 * @param {PlaybookArea} [area] Area by id or by its English or Polish name; all activities when left out.
 * @param {any} [language] Language of names and notes: "en" or "pl".
 * @returns {any[][]} Activity id, name, area id, lean, flag, note, source; without a header row.
 *
 * @remarks Flags: contact = contact with customers (veto), hire = take somebody on staff (veto), kpi = outsource
 * against KPIs. An area that is not listed: #N/A with the nearest name; an unknown language: #VALUE!.
 * @example =PLAYBOOK("facilities") gives {"office","Office space","facilities",1,"","Equipped rented space grows and shrinks with the firm; class B or C is enough, and a home office will do early on.","S2: Outsourcing an online store (article in Polish); S4: D. Traxler, 7 Key Ecommerce-Infrastructure Decisions (2012), with the comment of J. Lindberg"}
 */
export function playbook(area?: PlaybookArea, language?: any): any[][] {
  return answer(() => {
    const place = { argument: "area" };
    const name = nameIn(onlyValue(area, "area"), place);
    const only = name === null ? null : areaNamed(name, place);
    const chosen = readLanguage(language);
    return ACTIVITY_LIST.filter((activity) => only === null || activity.area === only).map((activity) => [
      activity.id,
      activityName(activity.id, chosen),
      activity.area,
      activity.lean,
      activity.flag,
      activityNote(activity.id, chosen),
      sourceText(activity.sources.join(", "), chosen),
    ]);
  });
}
