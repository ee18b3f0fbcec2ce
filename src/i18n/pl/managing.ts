// Messages of the section "managing" (ICU message format).
export const managing = {
  title: "Wykonawcy i kamienie milowe",
  intro:
    "Zlecanie zawodzi, gdy nikt nie pilnuje wykonawców (S1). Pomagają dwa dodatkowe arkusze: kogo wybrać i czym go mierzyć oraz czy zmiana idzie zgodnie z planem.",
  due: {
    title: "Po terminie lub wkrótce termin",
    none: "Nic nie jest po terminie ani nie ma terminu w najbliższych dniach.",
    noSheet:
      "Gdy powstanie arkusz „Kamienie milowe”, tutaj będzie lista spraw po terminie i z bliskim terminem.",
    late: "{days, plural, one {# dzień po terminie} few {# dni po terminie} many {# dni po terminie} other {# dnia po terminie}}",
    soon: "{days, plural, =0 {termin dziś} one {termin za # dzień} few {termin za # dni} many {termin za # dni} other {termin za # dnia}}",
    goTo: "Przejdź do: {what}",
    owner: "Odpowiada: {owner}",
    more: "{count, plural, one {i jeszcze # w arkuszu} few {i jeszcze # w arkuszu} many {i jeszcze # w arkuszu} other {i jeszcze # w arkuszu}}",
    refresh: "Odczytaj ponownie",
  },
  check:
    "{count, plural, one {Jednego wiersza tych arkuszy nie da się jeszcze ocenić: arkusz mówi, co poprawić.} few {# wierszy tych arkuszy nie da się jeszcze ocenić: arkusz mówi, co poprawić.} many {# wierszy tych arkuszy nie da się jeszcze ocenić: arkusz mówi, co poprawić.} other {# wiersza tych arkuszy nie da się jeszcze ocenić: arkusz mówi, co poprawić.}}",
  broken:
    "Brakuje naszej kolumny lub tabeli ({tables}). Zaktualizuj arkusz, aby ją przywrócić; to, co wpisano gdzie indziej, zostaje.",
  vendors: {
    title: "Wykonawcy",
    areas: "Obszary, w których szukasz wykonawców",
    create: "Utwórz arkusz „{sheet}”",
    update: "Zaktualizuj arkusz „{sheet}”",
    hint: "Karta ocen, oferty obok siebie, KPI i pytania. To, co tam wpiszesz, zostaje przy aktualizacji.",
  },
  milestones: {
    title: "Kamienie milowe",
    start: "Pierwszy dzień zmiany",
    startHint: "Daty w arkuszu podążają za nim, oprócz tych wpisanych ręcznie.",
    badStart: "To nie jest data.",
    with: "Zaplanuj zmianę z",
    nobody: "Wybierz powyżej obszar, a będzie z kim zaplanować zmianę.",
    hint: "Kamienie milowe na trzy do sześciu miesięcy, miesięczne kontrole przez rok i dziennik.",
    withVendor: "{vendor} ({area})",
  },
  open: "Przejdź do arkusza",
  remove: "Usuń arkusz „{sheet}”",
  removeQuestion: "Usunąć arkusz „{sheet}” ze wszystkim, co tam wpisano?",
  suggestions: {
    title: "Co podpowiada poradnik",
    area: "{area}: {provider}",
    ask: "Zapytaj przed podpisaniem",
    plan: "Typowe kamienie milowe",
    measure: "Mierz",
    day: "{days, plural, one {dzień #} few {dzień #} many {dzień #} other {dzień #}}",
    source: "Źródło: {source}",
    target: "{better} {target} {unit}",
  },
};
