// "Units sold", "sprzedane sztuki": a sales volume in pieces, which stands where orders are looked for but is none.
import { fold } from "../text/fold";

const UNITS_SOLD =
  /\b(units|pieces|items|products) (sold|shipped|ordered|dispatched)\b|\b(unit sales|sales volume|sales units|volume sold|quantity sold|qty sold|sold (units|quantity|qty))\b|\b(liczba|ilosc) (sprzedanych|sprzedanej|wydanych)\b|\bsprzeda(ne|nych|z) (sztuk|szt|ilosciow|jednost)|\bsprzedaz \(?(w )?(szt|sztuk|jednost)|\bilosc sprzedana\b|\bwolumen sprzedazy\b/;

export const saysUnitsSold = (text: string): boolean => UNITS_SOLD.test(fold(text));
