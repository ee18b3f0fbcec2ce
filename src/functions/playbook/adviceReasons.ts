// ADVICEREASONS. The algorithm is the playbook's; here its reasons become sentences.
import { advise } from "../../playbook/advise";
import { answer } from "../answer";
import { isBlank, nameIn } from "../read/cell";
import { AMOUNT, type NumberKind } from "../read/number";
import { onlyValue } from "../read/shape";
import { numberIn } from "../read/number";
import { readLanguage } from "./language";
import { activityNamed } from "./lookUp";
import { traitList } from "./readTraits";
import { reasonText, sourceText } from "./texts";

/**
 * Why OUTSOURCEADVICE says what it says: a row for each reason with its points (none for a veto) and its source; the total and the verdict last. Takes single values.
 *
 * @customfunction ADVICEREASONS
 * @param {any} activity Activity by id or by its English or Polish name.
 * @param {any} [inHouseCost] What it costs in-house; 0 or blank: not given.
 * @param {any} [outsourcedCost] What it costs outsourced, of the same period; 0 or blank: not given.
 * @param {any} [ordersPerDay] Orders a day in one region.
 * @param {any} [deliveryHours] Promised delivery time in hours; 0 or blank: none promised.
 * @param {any[][]} [traits] Traits separated by commas or semicolons, or a range of them.
 * @param {any} [language] Language of the reasons: "en" or "pl".
 * @returns {any[][]} Points, reason, source; in the last row total points, verdict and nothing. Without a header row.
 *
 * @remarks Errors as OUTSOURCEADVICE; an unknown language: #VALUE!.
 * @example =ADVICEREASONS("payment_collection", 100, 80) gives {1,"Comes with the delivery.","S0: N. Pazin, E-commerce on outsource (2018)";2,"Outsourcing costs 20% less (80 against 100 in-house).","S4: D. Traxler, 7 Key Ecommerce-Infrastructure Decisions (2012), with the comment of J. Lindberg";3,"Outsource",""}
 */
export function adviceReasons(
  activity: any,
  inHouseCost?: any,
  outsourcedCost?: any,
  ordersPerDay?: any,
  deliveryHours?: any,
  traits?: any[][],
  language?: any,
): any[][] {
  return answer(() => {
    const place = { argument: "activity" };
    const advice = advise({
      activity: activityNamed(nameIn(onlyValue(activity, "activity"), place), place),
      inHouseCost: given(inHouseCost, "inHouseCost", AMOUNT),
      outsourcedCost: given(outsourcedCost, "outsourcedCost", AMOUNT),
      ordersPerDay: given(ordersPerDay, "ordersPerDay", AMOUNT),
      deliveryHours: given(deliveryHours, "deliveryHours", AMOUNT),
      traits: traitList(traits),
    });
    const chosen = readLanguage(language);
    const rows = advice.reasons.map((reason) => [
      reason.points ?? "",
      reasonText(reason, chosen),
      sourceText(reason.source, chosen),
    ]);
    return [...rows, [advice.points ?? "", advice.verdict, ""]];
  });
}

function given(argument: unknown, name: string, kind: NumberKind): number | null {
  const value = onlyValue(argument, name);
  return isBlank(value) ? null : numberIn(value, kind, { argument: name });
}
