// OUTSOURCEADVICE. The algorithm is the playbook's; here its arguments are read.
import { advise } from "../../playbook/advise";
import { attempt } from "../answer";
import { column, optionalNumbers } from "../read/column";
import { nameIn } from "../read/cell";
import { AMOUNT } from "../read/number";
import { spill } from "../spill";
import { activityNamed } from "./lookUp";
import { readTraits } from "./readTraits";

/**
 * Activities of the playbook, for Excel's list while typing. Names in English and Polish are taken as well.
 * @customenum {string}
 */
export enum PlaybookActivity {
  advertising = "advertising",
  seo = "seo",
  social_media = "social_media",
  crm_marketing = "crm_marketing",
  market_strategy = "market_strategy",
  website = "website",
  web_analytics = "web_analytics",
  office = "office",
  customer_care = "customer_care",
  call_center = "call_center",
  live_chat = "live_chat",
  order_notifications = "order_notifications",
  platform = "platform",
  hosting = "hosting",
  development = "development",
  storage = "storage",
  packing = "packing",
  returns = "returns",
  delivery = "delivery",
  supplier_shipment = "supplier_shipment",
  payment_collection = "payment_collection",
  procurement = "procurement",
  bookkeeping = "bookkeeping",
  payroll = "payroll",
  vendor_payments = "vendor_payments",
  leadership = "leadership",
  recruiting = "recruiting",
  hr_compliance = "hr_compliance",
  management = "management",
}

/**
 * The verdict on outsourcing an activity: Hire, Keep in-house, Hybrid, Outsource, Outsource with KPIs or Too close to call. ADVICEREASONS explains it. Columns give a column of verdicts.
 *
 * @customfunction OUTSOURCEADVICE
 * @param {PlaybookActivity[][]} activity Activity by id or by its English or Polish name: a value or a column.
 * @param {any[][]} [inHouseCost] What it costs in-house; 0 or blank: not given. One cost alone makes no comparison.
 * @param {any[][]} [outsourcedCost] What it costs outsourced, of the same period; 0 or blank: not given.
 * @param {any[][]} [ordersPerDay] Orders a day in one region; counts for delivery where no costs are compared.
 * @param {any[][]} [deliveryHours] Promised delivery time in hours; 0 or blank: none promised.
 * @param {any[][]} [traits] Traits separated by commas or semicolons: core strength, part time, specialist skill, process linked, customer contact, premium service, lowest price, no veto.
 * @returns {any[][]} The verdict, in the same words in every language.
 *
 * @remarks Vetoes first, then points, then the verdict, as PLAYBOOK and ADVICEREASONS show. An activity that is not
 * listed: #N/A with the nearest name. Unknown trait, negative cost, text for a number: #VALUE!.
 * @example =OUTSOURCEADVICE("bookkeeping", 1200, 900) gives {"Outsource"}
 * @example =OUTSOURCEADVICE({"seo";"Infolinia"}) gives {"Outsource with KPIs";"Keep in-house"}
 */
export function outsourceAdvice(
  activity: PlaybookActivity[][],
  inHouseCost?: any[][],
  outsourcedCost?: any[][],
  ordersPerDay?: any[][],
  deliveryHours?: any[][],
  traits?: any[][],
): any[][] {
  return attempt(() => {
    const activities = column(activity, "activity", (cell, place) =>
      activityNamed(nameIn(cell, place), place),
    );
    return spill(
      [
        activities,
        optionalNumbers(inHouseCost, "inHouseCost", AMOUNT),
        optionalNumbers(outsourcedCost, "outsourcedCost", AMOUNT),
        optionalNumbers(ordersPerDay, "ordersPerDay", AMOUNT),
        optionalNumbers(deliveryHours, "deliveryHours", AMOUNT),
        readTraits(traits, activities.length),
      ],
      (id, inHouse, outsourced, orders, hours, list) =>
        advise({
          activity: id,
          inHouseCost: inHouse,
          outsourcedCost: outsourced,
          ordersPerDay: orders,
          deliveryHours: hours,
          traits: list,
        }).verdict,
    );
  });
}
