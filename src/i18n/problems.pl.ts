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
  not_rate: "{argument}: podano {value}; oczekiwano ułamka większego od -1 (5% to 0,05).",
  not_date: "{argument}: {value} nie jest datą; oczekiwano daty Excela.",
  not_logical: "{argument}: podano {value}; oczekiwano PRAWDA albo FAŁSZ.",
  not_single: "{argument}: podano zakres {rows} x {columns} komórek; oczekiwano jednej wartości.",
  not_column:
    "{argument}: podano zakres {rows} x {columns} komórek; oczekiwano jednej wartości lub jednej kolumny.",
  different_lengths:
    "{argument}: liczba wierszy {rows}, a {other}: {otherRows}; oczekiwano kolumn tej samej długości.",
  unknown_choice: "{argument}: wartość {value} nie jest znana. Czy chodziło o {nearest}? Dozwolone: {list}.",
  no_activity:
    "{argument}: podano 0 lub pustą komórkę; oczekiwano czynności, np. Pakowanie (wszystkie podaje PLAYBOOK).",
  unknown_activity: "{argument}: w poradniku nie ma czynności {value}. Czy chodziło o {nearest}?",
  unknown_area: "{argument}: w poradniku nie ma obszaru {value}. Czy chodziło o {nearest}?",
  unknown_trait: "{argument}: nie ma cechy {value}. Czy chodziło o {nearest}?",
  no_orders: "Brak zamówień, przez które można dzielić.",
  never_cross: "Koszty nigdy się nie zrównują powyżej 0 zamówień: przy każdej liczbie tańsze jest {cheaper}.",
  same_cost: "A i B kosztują tyle samo przy każdej liczbie zamówień: żadne nie jest tańsze.",
  text_for_date: "{argument}: {value} to tekst, a nie data. Wpisz ją ponownie jako datę.",
  not_years: "{argument}: podano {value}; oczekiwano całkowitej liczby lat od 1 do 1000.",
  not_trials: "{argument}: podano {value}; oczekiwano liczby całkowitej od 1 do 10 000 000.",
  not_rating: "{argument}: podano {value}; oczekiwano noty od 0 do {max}.",
  empty_range: "{argument}: zakres jest pusty.",
  not_line:
    "{argument}: podano zakres {rows} x {columns} komórek; oczekiwano jednego wiersza lub jednej kolumny.",
  wrong_length: "{argument}: podano {given}, oczekiwano {expected}.",
  wrong_columns: "{argument}: liczba kolumn {columns}; oczekiwano: {expected}.",
  too_many: "{argument}: podano więcej niż {most}.",
  no_name: "{argument}: brakuje nazwy.",
  unknown_direction:
    "{argument}: {value} nie jest kierunkiem; oczekiwano max lub min, benefit lub cost, 1 lub -1.",
  negative_score:
    "{argument}: {value} jest liczbą ujemną, a {scaling} takich nie skaluje; użyj range, vector lub none.",
  missing_cost:
    "{argument}: koszt 0 lub pusty to przy {scaling} brak kosztu; wpisz koszt albo użyj range, vector lub none.",
  weights_all_zero: "weights: wszystkie wagi to 0; oczekiwano choć jednej większej od 0.",
  not_square: "{argument}: podano zakres {rows} x {columns} komórek; oczekiwano tylu wierszy, ile kolumn.",
  diagonal_not_one: "{argument}: {value} na przekątnej; oczekiwano 1, bo kryterium porównuje się tam z sobą.",
  comparison_missing: "{argument}: brakuje porównania nad przekątną.",
  not_reciprocal:
    "{argument}: tu {value}, a w komórce po drugiej stronie przekątnej {other}; jedno powinno być odwrotnością drugiego.",
  beyond_random_index:
    "{argument}: tabela {table} kończy się przed liczbą kryteriów {criteria}; podaj indeks losowy jako liczbę.",
  not_converged: "Wagi się nie ustalają: sprawdź porównania.",
  not_rising:
    "{argument}: najmniej {low}, prawdopodobnie {likely}, najwięcej {high}; wartości nie mogą maleć.",
  no_profit: "Brak zysku, przez który można dzielić.",
  up_to_required: "{argument}: wymagane, gdy jakaś opcja ma pojemność.",
  too_many_steps:
    "{argument}: ponad {most} progów pojemności; użyj mniejszej liczby lub większych pojemności.",
  no_rate_card: "{argument}: brak cennika; oczekiwano mas w pierwszej kolumnie i stref w pierwszym wierszu.",
  weights_not_rising: "{argument}: {value} następuje po {previous}; masy muszą rosnąć z wiersza na wiersz.",
  zone_twice: "{argument}: strefa {value} występuje dwa razy.",
  no_zone: "{argument}: podano 0 lub pustą komórkę; oczekiwano strefy z cennika.",
  unknown_zone: "{argument}: w cenniku nie ma strefy {value}. Czy chodziło o {nearest}?",
  heavier_than_table: "{argument}: {value} to więcej niż w cenniku, który kończy się na {heaviest}.",
  no_rate: "W cenniku nie ma stawki dla {value} w strefie {zone}.",
  no_header: "{argument}: brak wiersza nagłówka z kolumnami Opłata, Stawka i Za (brakuje: {missing}).",
  header_twice: "{argument}: nagłówek {value} występuje dwa razy.",
  no_fees: "{argument}: pod nagłówkiem nie ma opłat.",
  no_fee_name: "{argument}: opłata nie ma nazwy.",
  no_driver:
    "{argument}: brakuje jednostki rozliczenia; podaj, co się liczy, np. zamówienie, sztuka, paleta.",
  unknown_driver: "{argument}: {value} nie jest jednostką rozliczenia. Czy chodziło o {nearest}?",
  takes_no_volume: "{argument}: {value} nie wymaga ilości; usuń ten wiersz.",
  not_included:
    "{argument}: {value} nie jest ilością; oczekiwano liczby na miesiąc albo tekstu, np. „3 na zamówienie”.",
  unknown_tier: "{argument}: wartość {value} nie jest znana; dozwolone: {list}.",
  tiers_not_rising:
    "{argument}: progi opłaty {fee} nie rosną: wartość Do musi rosnąć z wiersza na wiersz i tylko ostatnia może być pusta.",
  tiers_disagree: "{argument}: wiersze opłaty {fee} podają różne progi lub ilości w cenie.",
  beyond_tiers: "{fee}: {quantity} wykracza poza ostatni próg, który kończy się na {last}.",
  not_two_columns:
    "{argument}: liczba kolumn {columns}; oczekiwano dwóch: jednostka rozliczenia i ilość na miesiąc.",
  order_value_twice: "{argument}: wartość zamówienia występuje dwa razy.",
  no_volume: "volumes: dla opłaty {fee} brakuje ilości: {driver}.",
  fewer_items: "volumes: sztuk jest {items}, a {driver} {firsts}; sztuk nie może być mniej.",
};
