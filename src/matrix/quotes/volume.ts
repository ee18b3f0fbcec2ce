// How many units of a fee's driver a month bills, as a formula on the analyst's cells and the plan's figures: the sheet's
// counterpart of the engine's `monthlyQuantity`.
import type { QuoteDecision, QuoteFee } from "../../playbook/decision";
import type { QuoteContext } from "../context";
import { factorText } from "../figureFormula";
import { liveValue } from "../links/liveCells";
import { quoted } from "../texts/formula";

type Counted = keyof QuoteDecision["volumes"];

/** An expression, and the cells that have to hold numbers for it; those of a volumes table have their last values. */
interface Term {
  value: string;
  cells: readonly string[];
  /** The analyst's own cells in it. */
  own: readonly Place[];
}

interface Place {
  sheet: string;
  address: string;
}

const PERIODS = { month: "", week: "*52/12", day: "*365/12" } as const;

/** Without "="; null where a volume is missing. */
export function volumeFormula(context: QuoteContext, quote: QuoteDecision, fee: QuoteFee): string | null {
  if (fee.driver === "month") return "1";
  if (fee.driver === "week") return "52/12";
  if (fee.driver === "one-off") return `1/${quote.months}`;
  const term = volumeTerm(context, quote, fee);
  return term && guarded(context, term, `IF(${term.value}>=0,${term.value},${missing(context)})`);
}

/** The orders that the quote counts with; null where they are unknown. */
export function ordersTerm(context: QuoteContext, quote: QuoteDecision): Term | null {
  return termOf(context, quote, "order");
}

export function missing({ names }: QuoteContext): string {
  return quoted(names.t("sheet.words.missing"));
}

/** `formula` where all cells of the term hold numbers. */
export function guarded(context: QuoteContext, { cells }: Pick<Term, "cells">, formula: string): string {
  if (cells.length === 0) return formula;
  return `IF(COUNT(${cells.join(",")})=${cells.length},${formula},${missing(context)})`;
}

function volumeTerm(context: QuoteContext, quote: QuoteDecision, { driver, period }: QuoteFee): Term | null {
  const of = (counted: Counted): Term | null => termOf(context, quote, counted);
  switch (driver) {
    case "month":
    case "week":
    case "one-off":
      return null;
    case "% of order value":
      return joined(of("order"), "*", of("order value"));
    case "extra item":
      return of(driver) ?? joined(of("item"), "-", of("order"));
    case "extra unit":
      return of(driver) ?? joined(of("item"), "-", of("line"));
    default: {
      const term = of(driver);
      return term && { ...term, value: term.value + PERIODS[period] };
    }
  }
}

/** The cells of the volumes table that a fee is billed by; none where the store's figures are. */
export function volumeCells(context: QuoteContext, quote: QuoteDecision, fee: QuoteFee): readonly Place[] {
  return volumeTerm(context, quote, fee)?.own ?? [];
}

function joined(a: Term | null, sign: "*" | "-", b: Term | null): Term | null {
  if (!a || !b) return null;
  return {
    value: `(${a.value}${sign}${b.value})`,
    cells: [...a.cells, ...b.cells],
    own: [...a.own, ...b.own],
  };
}

function termOf({ layout, orders }: QuoteContext, { volumes }: QuoteDecision, counted: Counted): Term | null {
  const source = volumes[counted];
  const figure = (id: "items_per_order" | "revenue"): string => layout.figures.block.abs(id, "value");
  switch (source?.kind) {
    case undefined:
      return null;
    case "orders":
      return { value: orders, cells: [orders], own: [] };
    case "items": {
      const items = figure("items_per_order");
      return { value: `(${orders}*${items})`, cells: [orders, items], own: [] };
    }
    case "order_value": {
      const revenue = figure("revenue");
      return { value: `(${revenue}/${orders})`, cells: [orders, revenue], own: [] };
    }
    case "cells": {
      const { sheet } = source;
      const parts = source.cells.map(
        ({ address, factor, value }) =>
          liveValue({ sheet, address, reducer: "", last: value }) + factorText(factor),
      );
      const own = source.cells.map(({ address }) => ({ sheet, address }));
      return { value: parts.length > 1 ? `(${parts.join("+")})` : (parts[0] ?? ""), cells: [], own };
    }
  }
}
