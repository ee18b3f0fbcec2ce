// Names and amounts of what can be given a range. Knows no React.
import type { Translate } from "../../i18n";
import type { RangedId } from "../../playbook/answers";
import type { Format } from "../format";
import { figureName, optionName } from "../names";

export function rangeName(t: Translate, id: RangedId): string {
  return isFee(id)
    ? t("pane.risk.fee", { option: optionName(t, id.slice("cost:".length)) })
    : figureName(t, id);
}

/** A month's amount; orders are a number. */
export function rangeAmount(id: RangedId, value: number, currency: string, format: Format): string {
  return id === "orders" ? format.number(value, 0) : format.money(value, currency, 0);
}

const isFee = (id: RangedId): id is `cost:${string}` => id.startsWith("cost:");
