// Polish descriptions of the custom functions, by function id; English ones stand in the functions' JSDoc.
// The build lays them over the generated metadata and stops where one is missing.

interface FunctionTexts {
  description: string;
  /** By parameter name; the names themselves stay English. */
  parameters: Record<string, string>;
}

const costs = {
  orders: "Liczba zamówień: liczba, komórka albo zakres do zsumowania.",
  facility: "Czynsz, energia i inne koszty lokalu, za ten sam okres co zamówienia.",
  labor: "Wynagrodzenia osób obsługujących zamówienia, za ten sam okres.",
  supplies: "Kartony, taśma i inne materiały, za ten sam okres.",
  delivery: "Koszty przewoźników, za ten sam okres.",
  other: "Wszelkie inne koszty, za ten sam okres.",
};

const advice = {
  inHouseCost: "Koszt we własnym zakresie; 0 lub puste: nie podano. Sam jeden koszt nie daje porównania.",
  outsourcedCost: "Koszt przy zleceniu, za ten sam okres; 0 lub puste: nie podano.",
  ordersPerDay:
    "Zamówienia dziennie w jednym regionie; liczą się przy dostawie, gdy nie porównuje się kosztów.",
  deliveryHours: "Obiecany czas dostawy w godzinach; 0 lub puste: brak obietnicy.",
  traits:
    "Cechy oddzielone przecinkami lub średnikami: mocna strona, niepełny wymiar, specjalistyczna wiedza, powiązane z procesem, kontakt z klientem, obsługa premium, najniższa cena, bez weta.",
};

const quote = {
  quote: "Zakres z wierszem nagłówka: Opłata, Stawka, Za, [W cenie], [Do], [Próg].",
  volumes:
    'Dwie kolumny: jednostka rozliczenia i ilość na miesiąc; "wartość zamówienia" to średnia wartość jednego zamówienia.',
  minimum: "Najmniejszy miesięczny wydatek; opłaty jednorazowe się do niego nie liczą.",
  months: "Na ile miesięcy rozłożyć opłaty jednorazowe; 12, jeśli nie podano.",
};

const criteria = {
  scores: "Opcje w wierszach, kryteria w kolumnach; tylko liczby.",
  weights: "Jedna waga na kryterium, w wierszu lub kolumnie; wagi są dzielone przez sumę.",
  directions: 'Jeden na kryterium: "max" lub "min", "benefit" lub "cost", 1 lub -1; "max", jeśli nie podano.',
};

export const functionsPl: Record<string, FunctionTexts> = {
  COSTPERORDER: {
    description:
      "Ile kosztuje jedno zamówienie: lokal, praca, materiały, dostawa i inne koszty podzielone przez zamówienia z tego samego okresu. Zakresy są sumowane, puste komórki się nie liczą.",
    parameters: costs,
  },
  COSTBREAKDOWN: {
    description:
      "Z czego składa się koszt zamówienia: wiersz na każdy składnik z kosztem, kosztem na zamówienie i udziałem w sumie, na końcu razem. Przyjmuje argumenty COSTPERORDER.",
    parameters: costs,
  },
  BREAKEVENORDERS: {
    description:
      "Liczba zamówień, przy której dwa sposoby działania kosztują tyle samo. Jeśli nigdy, #N/D! mówi, który jest tańszy przy każdej liczbie. Kolumny dają kolumnę wyników.",
    parameters: {
      fixedA: "Koszt stały A w okresie: wartość lub kolumna.",
      perOrderA: "Koszt A na zamówienie.",
      fixedB: "Koszt stały B w tym samym okresie.",
      perOrderB: "Koszt B na zamówienie.",
    },
  },
  OUTSOURCEADVICE: {
    description:
      "Werdykt w sprawie zlecenia czynności: Hire, Keep in-house, Hybrid, Outsource, Outsource with KPIs albo Too close to call. Wyjaśnia go ADVICEREASONS. Kolumny dają kolumnę werdyktów.",
    parameters: {
      activity: "Czynność według id albo nazwy polskiej lub angielskiej: wartość lub kolumna.",
      ...advice,
    },
  },
  ADVICEREASONS: {
    description:
      "Dlaczego OUTSOURCEADVICE mówi to, co mówi: wiersz na każdy powód z punktami (przy wecie bez) i źródłem; na końcu suma i werdykt. Przyjmuje pojedyncze wartości.",
    parameters: {
      activity: "Czynność według id albo nazwy polskiej lub angielskiej.",
      ...advice,
      language: 'Język powodów: "pl" lub "en".',
    },
  },
  PLAYBOOK: {
    description:
      "Co dodatek wie o zlecaniu: wiersz na każdą czynność z id, nazwą, obszarem, punktami na start (dodatnie przemawiają za zleceniem), flagą, uwagą i źródłem.",
    parameters: {
      area: "Obszar według id albo nazwy polskiej lub angielskiej; bez niego wszystkie czynności.",
      language: 'Język nazw i uwag: "pl" lub "en".',
    },
  },
  OUTSOURCEDCOSTPERORDER: {
    description:
      "Ile kosztuje jedno zamówienie u wykonawcy, ze wszystkimi opłatami z oferty. Oferta to zakres z nagłówkiem Opłata, Stawka, Za, a w razie potrzeby W cenie, Do, Próg; kolumny w dowolnej kolejności.",
    parameters: {
      ...quote,
      quote:
        "Zakres z wierszem nagłówka: Opłata, Stawka, Za, [W cenie], [Do], [Próg]. Za: zamówienie, sztuka, dodatkowa sztuka, linia, paczka, kg, zwrot, paleta, pojemnik tydzień, godzina, % wartości zamówienia, miesiąc, tydzień, jednorazowo i inne.",
    },
  },
  QUOTEBREAKDOWN: {
    description:
      "Ile wynosi oferta wykonawcy w miesiącu: wiersz na każdą opłatę z rozliczoną ilością, kosztem miesięcznym i kosztem na zamówienie; dopłata do minimum, jeśli jest; na końcu razem. Przyjmuje argumenty OUTSOURCEDCOSTPERORDER.",
    parameters: quote,
  },
  CHEAPESTBYVOLUME: {
    description:
      "Która opcja jest najtańsza przy jakiej liczbie zamówień: wiersze od, do, nazwa, począwszy od 0. Opcje, które nigdzie nie są najtańsze, są pominięte; przy równych kosztach liczy się pierwsza.",
    parameters: {
      options:
        "Wiersze: nazwa, koszt stały, koszt na zamówienie, a w razie potrzeby pojemność: koszt stały przypada wtedy na każdą rozpoczętą pojemność.",
      upTo: "Największa badana liczba zamówień; wymagana, gdy jakaś opcja ma pojemność.",
    },
  },
  BILLABLEWEIGHT: {
    description:
      "Masa, którą rozlicza przewoźnik: masa paczki albo jej objętość podzielona przez dzielnik, zależnie od tego, co większe. Kolumny dają kolumnę; wynik ponad 5 MB nie przejdzie w Excelu w przeglądarce.",
    parameters: {
      weight: "Masa paczki: wartość lub kolumna.",
      length: "Długość paczki.",
      width: "Szerokość paczki.",
      height: "Wysokość paczki.",
      divisor: "Objętość na jednostkę masy: 139 (cale i funty), jeśli nie podano; 5000 dla cm i kg.",
      roundUp:
        "PRAWDA (domyślnie): najpierw każdy wymiar w górę, potem wynik do pełnej jednostki. FAŁSZ: bez zaokrągleń.",
    },
  },
  DELIVERYCOST: {
    description:
      "Koszt dostawy według masy i strefy: pierwszy wiersz cennika, w którym paczka się mieści. Kolumny dają kolumnę; wynik ponad 5 MB nie przejdzie w Excelu w przeglądarce.",
    parameters: {
      weight: "Masa paczki: wartość lub kolumna.",
      zone: "Strefa, tak jak w cenniku: wartość lub kolumna.",
      rates: "Cennik: w pierwszej kolumnie masy „do”, rosnąco; w pierwszym wierszu strefy.",
      surcharge: "Dopłata jako ułamek, 0,15 to 15%; brak, jeśli nie podano.",
    },
  },
  STORAGECOSTPERORDER: {
    description:
      "Koszt składowania na jedno zamówienie: powierzchnia razy stawka, podzielone przez zamówienia z tego samego okresu. Kolumny dają kolumnę.",
    parameters: {
      space: "Zajęte miejsce: palety, pojemniki, metry kwadratowe.",
      rate: "Cena jednostki miejsca za okres.",
      orders: "Liczba zamówień w okresie.",
    },
  },
  TCO: {
    description:
      "Całkowity koszt posiadania przez kilka lat w dzisiejszych pieniądzach. Pierwszy rok nie jest dyskontowany, inaczej niż w NPV Excela.",
    parameters: {
      upfront: "Wydatek na początku: liczba, komórka albo zakres do zsumowania.",
      perYear: "Koszt pierwszego roku: liczba, komórka albo zakres do zsumowania.",
      years: "Liczba lat, całkowita.",
      rate: "Roczna stopa dyskontowa jako ułamek, 0,05 to 5%; brak, jeśli nie podano.",
      growth: "Wzrost kosztu rocznego jako ułamek; brak, jeśli nie podano.",
    },
  },
  OPERATINGLEVERAGE: {
    description:
      "Jak mocno zysk reaguje na przychód: dźwignia operacyjna. Przy 6 zmiana przychodu o 1% zmienia zysk o 6%; ujemna, gdy sklep przynosi stratę.",
    parameters: {
      revenue: "Przychód za okres: liczba, komórka albo zakres do zsumowania.",
      variableCost: "Koszty rosnące z zamówieniami, za ten sam okres.",
      fixedCost: "Koszty stałe, za ten sam okres.",
    },
  },
  RANKWEIGHTS: {
    description:
      "Wagi z kolejności ważności (centroid rang), w kształcie rang; 1 to najważniejsze. Równe rangi dzielą średnią swoich miejsc. Jedna liczba n daje wagi n miejsc jako kolumnę.",
    parameters: { ranks: "Rangi kryteriów albo liczba kryteriów." },
  },
  PAIRWISEWEIGHTS: {
    description:
      "Wagi z porównań parami (AHP): główny wektor własny, kolumna o sumie 1. Wiersz wobec kolumny: 3 znaczy, że kryterium w wierszu jest trzy razy ważniejsze. Dolny trójkąt może być pusty.",
    parameters: { comparisons: "Kwadrat porównań, na przekątnej 1." },
  },
  PAIRWISECONSISTENCY: {
    description:
      "Jak bardzo porównania parami sobie przeczą (AHP): wskaźnik spójności. 0 to brak sprzeczności; zwykle przyjmuje się do 0,1. Do 2 x 2 wynosi 0.",
    parameters: {
      comparisons: "Kwadrat porównań, jak w PAIRWISEWEIGHTS.",
      randomIndex:
        'Tabela indeksów losowych: "saaty2005" (domyślna, do 15 kryteriów), "classic", "donegan-dodd", "tummala-ling" (do 10) albo liczba.',
    },
  },
  WEIGHTEDSCORE: {
    description:
      'Ważone oceny opcji według kilku kryteriów, kolumna. Puste oceny liczą się jako 0, ale puste lub 0 w kryterium kosztowym jest odrzucane przy "ratio" i "sum". Miejsca daje POZYCJA.NAJW.',
    parameters: {
      ...criteria,
      scaling:
        '"ratio" (x/max, min/x; domyślne), "range" (min-max; kryterium stałe liczy się wszystkim jako 1), "sum" (koszty 1/x, potem / suma), "vector" (/ norma L2; koszty 1 - to), "none" (koszty: minus).',
    },
  },
  TOPSIS: {
    description:
      "Jak blisko ideału jest każda opcja według kilku kryteriów, od 0 do 1, kolumna (TOPSIS). Puste oceny liczą się jako 0; opcje całkiem jednakowe dostają 0,5.",
    parameters: {
      ...criteria,
      scaling: '"vector" (x / norma L2; domyślne), "range" (min-max) albo "none".',
    },
  },
  FLIPWEIGHTS: {
    description:
      "Co odwróciłoby kolejność z WEIGHTEDSCORE: wiersz na każde kryterium z najmniejszą zmianą wagi, która zrównuje inną opcję z liderem, tą zmianą jako ułamkiem wagi i numerem wiersza opcji. Pozostałe wagi się nie zmieniają; z równych liderów liczy się pierwszy.",
    parameters: {
      ...criteria,
      scaling: 'Jak w WEIGHTEDSCORE: "ratio" (domyślne), "range", "sum", "vector", "none".',
    },
  },
  SAVINGRISK: {
    description:
      "Jak pewna jest oszczędność ze zlecenia: średnia, P10, P50 i P90 oszczędności oraz szansa, że zlecenie jest tańsze, z losowania kosztów między najmniej, prawdopodobnie i najwięcej. To samo ziarno daje ten sam wynik na każdej platformie.",
    parameters: {
      inHouse: "Koszty własne: wiersze najmniej, prawdopodobnie, najwięcej; dodawane.",
      outsourced: "Koszty zlecenia: wiersze najmniej, prawdopodobnie, najwięcej; dodawane.",
      orders:
        "Zamówienia: liczba albo najmniej, prawdopodobnie, najwięcej. Koszty są wtedy na zamówienie, a oszczędność za wszystkie zamówienia.",
      trials: "Liczba prób: 100 000, jeśli nie podano, najwyżej 10 000 000.",
      seed: "Liczba całkowita, od której zaczyna się losowanie; 1, jeśli nie podano.",
    },
  },
  VENDORSCORE: {
    description:
      'Oceny wykonawców od 0 do 100, kolumna: noty razy wagi jako część najwyższej noty. Wykonawca bez wymaganej cechy jest "excluded". Puste noty liczą się jako 0.',
    parameters: {
      ratings: "Wykonawcy w wierszach, kryteria w kolumnach.",
      weights: "Jedna waga na kryterium, w wierszu lub kolumnie; wagi są dzielone przez sumę.",
      required: "PRAWDA lub FAŁSZ dla każdego wykonawcy, kolumna na każdy wymóg; puste liczy się jako FAŁSZ.",
      maxRating: "Najwyższa nota; 5, jeśli nie podano.",
    },
  },
  MILESTONESTATUS: {
    description:
      "Stan kamieni milowych: Done, Done late, Late (od dnia po terminie), Due soon (w ciągu warnDays, z dniem terminu) albo Planned. Kolumny dają kolumnę. Nic nie jest zmienne: wpisz =DZIŚ() do komórki i wskaż ją w asOf.",
    parameters: {
      due: "Termin kamienia milowego: wartość lub kolumna.",
      done: "Data wykonania; 0 lub puste: jeszcze nie.",
      asOf: "Data, według której się ocenia.",
      warnDays: "Ile dni przed terminem ostrzegać; 14, jeśli nie podano.",
    },
  },
};
