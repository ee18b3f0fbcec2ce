// What a table lists, by its row of headers: people, products, or what customers paid. Its rows and columns carry words
// of costs ("Warehouse" as somebody's team, "Shipping" as what a sale brought in) that are no costs of the store.
import type { SheetView } from "../grid/sheetView";
import type { Survey } from "../grid/survey";
import { fold } from "../text/fold";
import type { Place } from "./types";

export type TableKind = "people" | "products" | "sales";

/** Rows of texts looked at over a cell, and rows a table may be long. */
const MOST_HEADS = 12;
const LONGEST_TABLE = 2000;
const WIDEST = 40;

const PERSON =
  /^(employee|emp)( ?(id|no|number|name|#))?$|^(full |first |last )?name$|^surname$|^(imie|nazwisko|imie i nazwisko|nazwisko i imie|pracownik)$/;
/** Beside a name these say that it is a person's: "Name | Amount" may list anything. */
const OF_PERSON =
  /^(team|dept\.?|department|job title|title|position|role|hire date|start date|entitlement|salary|annual salary|gross pay|hourly rate|stanowisko|dzial|zespol|etat|wymiar etatu|data zatrudnienia|wynagrodzenie|umowa|urlop)\b/;
const PRODUCT =
  /^(sku|upc|ean|barcode|asin|item (no|number|code)|product( (code|name|id))?|stock code|part no|indeks|symbol|kod( kreskowy| towaru| produktu)?|produkt|towar|nazwa (towaru|produktu))\.?$/;
const OF_PRODUCT =
  /^(on hand|in stock|stock( level| qty| value)?|reorder\b.*|bin|location|unit (cost|price)|cost price|qty|quantity|price|supplier|stan( magazynowy)?|ilosc|cena\b.*|lokalizacja|j\.?m\.?)$/;
const SALES = /^(gross |net |total )sales$|^sprzedaz (brutto|netto)$/;
const TAKEN_OFF = /^(discounts?|returns?|refunds?|coupons?|rabaty?|zwroty)$/;
const TAXES = /^(tax(es)?|vat|sales tax|podatek|gst)$/;

export class TableKinds {
  private readonly known = new Map<number, TableKind | null>();
  private readonly ends = new Map<number, number>();

  constructor(
    private readonly view: SheetView,
    private readonly rows: Survey["titles"],
  ) {}

  /** What the table around a cell lists, or null where its headers do not say so. */
  around({ row, column }: Place): TableKind | null {
    // The total of a list is none of its entries.
    if (this.view.saysTotal(row, column)) return null;
    let seen = 0;
    for (let at = this.lastUpTo(row); at >= 0 && seen < MOST_HEADS; at -= 1) {
      const title = this.rows[at];
      if (!title || row - title.row > LONGEST_TABLE) break;
      seen += 1;
      if (title.texts < 3) continue;
      const kind = this.kindOf(title.row);
      if (kind) return row < this.endOf(title.row) ? kind : null;
    }
    return null;
  }

  /** The first row under the headers that is empty or past their total. */
  private endOf(header: number): number {
    let end = this.ends.get(header);
    if (end === undefined) {
      end = header + 1;
      while (end < this.view.rows && !this.view.isEmptyRow(end) && !this.isTotal(end)) end += 1;
      this.ends.set(header, end);
    }
    return end;
  }

  private isTotal(row: number): boolean {
    return [0, 1, 2].some((column) => this.view.saysTotal(row, column));
  }

  /** What the table under a row of headers lists. */
  kindOf(row: number): TableKind | null {
    let kind = this.known.get(row);
    if (kind === undefined) {
      kind = this.read(row);
      this.known.set(row, kind);
    }
    return kind;
  }

  private read(row: number): TableKind | null {
    const cells = (this.view.grid.values[row] ?? []).slice(0, WIDEST);
    const heads = cells.flatMap((value) => (typeof value === "string" && value !== "" ? [fold(value)] : []));
    const has = (shape: RegExp): boolean => heads.some((head) => shape.test(head));
    if (has(SALES) && has(TAKEN_OFF) && has(TAXES)) return "sales";
    if (has(PRODUCT) && has(OF_PRODUCT)) return "products";
    return has(PERSON) && has(OF_PERSON) ? "people" : null;
  }

  /** The last row of texts at or over a row. */
  private lastUpTo(row: number): number {
    let low = 0;
    let high = this.rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.rows[middle]?.row ?? 0) <= row) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
