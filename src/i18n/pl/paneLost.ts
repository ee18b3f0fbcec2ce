// Messages of the part "pane.lost" (ICU message format): figures whose cells are gone or hold no numbers.
export const lost = {
  summary:
    "{count, plural, one {Jedna dana zachowuje ostatnią wartość: jej komórki już nie ma, może to być inna komórka albo nie ma w niej liczby.} few {# dane zachowują ostatnie wartości: ich komórek już nie ma, mogą to być inne komórki albo nie ma w nich liczb.} many {# danych zachowuje ostatnie wartości: ich komórek już nie ma, mogą to być inne komórki albo nie ma w nich liczb.} other {# danej zachowuje ostatnie wartości: ich komórek już nie ma, mogą to być inne komórki albo nie ma w nich liczb.}}",
  stopped: "Niczego jeszcze nie zapisano. Przejrzyj je, a potem naciśnij przycisk jeszcze raz.",
  keep: "Zostaw ostatnią wartość",
  keepFor: "Zostaw ostatnią wartość: {figure}",
  use: "Użyj {where}",
};
