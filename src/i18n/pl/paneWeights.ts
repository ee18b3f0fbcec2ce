// Part "weights" of the section "pane" (ICU message format): how the criteria are weighed.
export const weights = {
  title: "Co jak bardzo się liczy",
  way: "Skąd pochodzą wagi kryteriów",
  kept: "To, co wprowadzono w inny sposób, zostaje zachowane.",
  ways: {
    proposition: "Z tego, za co klienci Was wybierają",
    ranking: "Z uszeregowania kryteriów",
    comparisons: "Z porównywania parami",
    typed: "Z wpisanych wag",
  },
  inUse: "Stosowane wagi",
  ranking: {
    how: "Na górze stoi to, co liczy się najbardziej. Przeciągnij kryterium za uchwyt albo przesuń je strzałkami; = sprawia, że liczy się tyle samo co kryterium nad nim.",
    method:
      "Wagi wynikają z miejsc (metoda centroidów rang). Kryteria, które liczą się tyle samo, dzielą się wagą po równo.",
    up: "Przesuń w górę: {criterion}",
    down: "Przesuń w dół: {criterion}",
    tie: "Liczy się tyle samo co kryterium powyżej: {criterion}",
    placed:
      "{criterion}: miejsce {place, number} z {of, number}{tied, plural, =0 {} one {, wspólne z # innym} few {, wspólne z # innymi} many {, wspólne z # innymi} other {, wspólne z # innego}}. Waga {weight}.",
  },
  comparisons: {
    pair: "Porównanie {at, number} z {of, number}: {first} i {second}",
    progress: "Porównanie {at, number} z {of, number}",
    question: "Które z tych dwóch kryteriów liczy się bardziej?",
    alike: "Oba liczą się tak samo",
    howMuch: "O ile bardziej się liczy?",
    scale: {
      "2": "2: nieznacznie bardziej",
      "3": "3: umiarkowanie bardziej",
      "4": "4: pomiędzy 3 a 5",
      "5": "5: silnie bardziej",
      "6": "6: pomiędzy 5 a 7",
      "7": "7: bardzo silnie",
      "8": "8: pomiędzy 7 a 9",
      "9": "9: skrajnie bardziej",
    },
    previous: "Poprzednia para",
    next: "Następna para",
    nextMissing: "Następna brakująca para",
    noRatio: "Wskaźnik spójności pojawi się, gdy trzy kryteria będą porównane ze sobą nawzajem.",
    consistent: "Wskaźnik spójności {ratio}: mieści się w granicy {limit}.",
    inconsistent:
      "Wskaźnik spójności {ratio}: przekracza granicę {limit}, więc porównania przeczą sobie nawzajem.",
    among:
      "Na razie wśród {count, plural, one {# kryterium} few {# kryteriów} many {# kryteriów} other {# kryterium}}.",
    worst:
      "Najbardziej przeczy pozostałym: {first} i {second}. Odpowiedź: {said}. Z pozostałych wynika: {suggested}.",
    goToWorst: "Przejdź do tego porównania",
    missing:
      "{count, plural, =0 {Wszystkie porównania są gotowe.} one {Brakuje # porównania. Do tego czasu wagi wynikają z tego, za co klienci Was wybierają.} few {Brakuje # porównań. Do czasu ich uzupełnienia wagi wynikają z tego, za co klienci Was wybierają.} many {Brakuje # porównań. Do czasu ich uzupełnienia wagi wynikają z tego, za co klienci Was wybierają.} other {Brakuje # porównania. Do tego czasu wagi wynikają z tego, za co klienci Was wybierają.}}",
    all: "Wszystkie porównania: gotowe {done, number} z {of, number}",
    with: "z kryterium: {other}",
    notSaid: "brak",
    bothAlike: "oba tak samo",
    times:
      "{criterion} liczy się {count, plural, one {# raz} few {# razy} many {# razy} other {# raza}} bardziej",
  },
  typed: {
    how: "Liczby dowolnej wielkości; puste pole liczy się jako 0. Każda jest dzielona przez ich sumę.",
    sum: "Suma: {sum}",
    allZero: "Wszystkie wagi są równe 0. Wpisz choć jedną większą od 0.",
  },
};
