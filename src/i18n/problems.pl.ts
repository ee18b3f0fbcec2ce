// Messages of custom functions, by problem code: plain text with {placeholders}, as Excel shows it beside the cell.
// "row" and "column" follow the name of an argument that is a range.
import type { problems as english } from "./problems.en";

export const problems: Record<keyof typeof english, string> = {
  row: ", wiersz {row}",
  column: ", kolumna {column}",
  overflow: "Wynik jest za duży na komórkę: sprawdź wielkość liczb.",
  error_cell: "{argument}: komórka zawiera błąd {error}; najpierw popraw tę komórkę.",
  text_for_number: "{argument}: {value} to tekst, oczekiwano liczby. Wpisz ją ponownie jako liczbę.",
  logical_for_number: "{argument}: {logical} nie jest liczbą; oczekiwano liczby.",
  no_finite_number: "{argument}: oczekiwano liczby.",
  not_amount: "{argument}: {value} jest liczbą ujemną; oczekiwano 0 lub więcej.",
  not_above_zero: "{argument}: podano {value} lub nic; oczekiwano liczby większej od 0.",
  not_count: "{argument}: podano {value}; oczekiwano liczby całkowitej od 1.",
  not_whole: "{argument}: podano {value}; oczekiwano liczby całkowitej od 0.",
  not_rate: "{argument}: podano {value}; oczekiwano ułamka większego od -1 (5 % to 0,05).",
  not_date: "{argument}: {value} nie jest datą; oczekiwano daty Excela.",
  not_logical: "{argument}: podano {value}; oczekiwano PRAWDA albo FAŁSZ.",
  not_single: "{argument}: podano zakres {rows} x {columns} komórek; oczekiwano jednej wartości.",
  not_column:
    "{argument}: podano zakres {rows} x {columns} komórek; oczekiwano jednej wartości lub jednej kolumny.",
  different_lengths:
    "{argument}: liczba wierszy {rows}, a {other}: {otherRows}; oczekiwano kolumn tej samej długości.",
  unknown_choice: "{argument}: wartość {value} nie jest znana. Czy chodziło o {nearest}? Dozwolone: {list}.",
  unknown_activity: "{argument}: w podręczniku nie ma czynności {value}. Czy chodziło o {nearest}?",
  unknown_area: "{argument}: w podręczniku nie ma obszaru {value}. Czy chodziło o {nearest}?",
  unknown_trait: "{argument}: nie ma cechy {value}. Czy chodziło o {nearest}?",
  no_orders: "Brak zamówień, przez które można dzielić.",
  never_cross: "Koszty nigdy się nie zrównują powyżej 0 zamówień: przy każdej liczbie tańsze jest {cheaper}.",
  same_cost: "A i B kosztują tyle samo przy każdej liczbie zamówień: żadne nie jest tańsze.",
};
