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
};
