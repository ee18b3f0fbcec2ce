// Messages of the section "sharing" (ICU message format).
export const sharing = {
  title: "Udostępnij skoroszyt",
  open: "Tylko udostępnij skoroszyt albo napraw formuły",
  hint: "Osoby bez dodatku Infraplan widzą zamiast jego funkcji #NAZWA?. Zamroź je przed udostępnieniem: każda zamieni się w wartość, a skoroszyt zapamięta formułę.",
  frozen:
    "{count, plural, one {# formuła jest zamrożona. Pokazuje wartość i nie reaguje na zmiany.} few {# formuły są zamrożone. Pokazują wartości i nie reagują na zmiany.} many {# formuł jest zamrożonych. Pokazują wartości i nie reagują na zmiany.} other {# formuły jest zamrożone. Pokazują wartości i nie reagują na zmiany.}}",
  freeze: "Zamroź do udostępnienia",
  freezeQuestion: "Zastąpić wartościami wszystkie formuły z funkcjami Infraplanu, także w Twoich arkuszach?",
  restore: "Przywróć formuły",
  restoreQuestion: "Przywrócić zamrożone formuły? Komórki zmienione od tamtej pory pozostaną bez zmian.",
  repairHint:
    "Czy komórki z funkcjami Infraplanu pokazują #NAZWA? albo stale czekają na wynik? Czy przed funkcją stoi @ lub nazwa pliku?",
  repair: "Napraw formuły",
  repairQuestion: "Zapisać te formuły na nowo? Inne formuły pozostaną bez zmian.",
  forget: "Zapomnij zamrożone formuły",
  forgetQuestion:
    "{count, plural, one {Zostawić wartość na stałe i zapomnieć # formułę?} few {Zostawić wartości na stałe i zapomnieć # formuły?} many {Zostawić wartości na stałe i zapomnieć # formuł?} other {Zostawić wartości na stałe i zapomnieć # formuły?}}",
  done: {
    freeze:
      "{count, plural, =0 {Żadna formuła nie używa funkcji Infraplanu, więc niczego nie zamrożono.} one {Zastąpiono wartością # formułę.} few {Zastąpiono wartościami # formuły.} many {Zastąpiono wartościami # formuł.} other {Zastąpiono wartościami # formuły.}}",
    restore:
      "{count, plural, =0 {Nie przywrócono żadnej formuły.} one {Przywrócono # formułę.} few {Przywrócono # formuły.} many {Przywrócono # formuł.} other {Przywrócono # formuły.}}",
    repair:
      "{count, plural, =0 {Nie naprawiono żadnej formuły.} one {Naprawiono # formułę; działa.} few {Naprawiono # formuły; działają.} many {Naprawiono # formuł; działają.} other {Naprawiono # formuły; działają.}}",
    forget: "Zamrożone formuły zapomniano. Wartości pozostają.",
  },
  noneAble: "Nie zamrożono żadnej formuły.",
  nothingBroken: "Żadna formuła Infraplanu nie wymaga naprawy.",
  skipped:
    "{count, plural, one {# komórkę pozostawiono bez zmian} few {# komórki pozostawiono bez zmian} many {# komórek pozostawiono bez zmian} other {# komórki pozostawiono bez zmian}}",
  left: "Pozostawiono bez zmian:",
  more: "{count, plural, one {i jeszcze # zakres} few {i jeszcze # zakresy} many {i jeszcze # zakresów} other {i jeszcze # zakresu}}",
  reasons: {
    protected: "Arkusz jest chroniony. Wyłącz ochronę i spróbuj ponownie.",
    array_part: "Część formuły tablicowej. Możesz ją zmienić tylko w całości i tylko samodzielnie.",
    no_value: "Pokazuje błąd, który nie jest wynikiem. Najpierw napraw formuły.",
    error_remains: "Zapisana na nowo, mimo to pokazuje błąd. Sprawdź inne funkcje i nazwy w tej formule.",
    changed: "Zmieniona po zamrożeniu. Twój wpis pozostaje, a formuła jest nadal zapamiętana.",
    taken_apart:
      "Te komórki lub te, do których odwołuje się formuła, usunięto albo rozdzielono. Formuła jest nadal zapamiętana.",
    defined_name:
      "Nazwa zdefiniowana. Excel nie podaje dodatkom jej wartości, więc nazwa pozostaje bez zmian; komórki, które jej używają, są zamrożone.",
    conditional_format:
      "Reguła formatowania warunkowego. Excel nie wykonuje w niej funkcji dodatków: oblicz wynik w komórce i odwołaj się do niej.",
    workbook_protected:
      "Nazwa zdefiniowana; struktura skoroszytu jest chroniona. Wyłącz ochronę i spróbuj ponownie.",
    deleted: "Te komórki usunięto, a razem z nimi ich formuły.",
  },
};
