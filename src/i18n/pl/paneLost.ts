// Messages of the part "pane.lost" (ICU message format): figures whose cells are gone, in whole or in part, or hold no numbers.
export const lost = {
  summary:
    "{count, plural, one {Jedna dana wymaga sprawdzenia: nie ma już jej komórki albo części komórek, może to być inna komórka albo nie ma w niej liczby.} few {# dane wymagają sprawdzenia: nie ma już ich komórek albo części z nich, mogą to być inne komórki albo nie ma w nich liczb.} many {# danych wymaga sprawdzenia: nie ma już ich komórek albo części z nich, mogą to być inne komórki albo nie ma w nich liczb.} other {# danej wymaga sprawdzenia: nie ma już ich komórek albo części z nich, mogą to być inne komórki albo nie ma w nich liczb.}}",
  stopped: "Niczego jeszcze nie zapisano. Przejrzyj je, a potem naciśnij przycisk jeszcze raz.",
  last: "Ostatnia wartość: {amount}.",
  rest: "Przyjmij obecny stan",
  restFor: "Przyjmij obecny stan: {figure}",
  keep: "Zostaw ostatnią wartość",
  keepFor: "Zostaw ostatnią wartość: {figure}",
  use: "Użyj {where}",
};
