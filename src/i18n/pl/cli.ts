// Messages of the section "cli" (ICU message format).
export const cli = {
  description:
    "Planowanie infrastruktury sklepu internetowego: co robić samemu, co zlecić, po jakim koszcie na zamówienie.",
  plan: {
    description: "Czyta skoroszyt sklepu i zapisuje jego kopię z macierzą decyzji.",
    input: "skoroszyt sklepu (.xlsx); nigdy nie jest zmieniany",
    out: "skoroszyt do zapisania (.xlsx)",
    answers: "odpowiedzi na pytania kreatora (.json)",
    json: "zapisz też plan jako dane (.json)",
    lang: "język arkusza i komunikatów: en lub pl",
  },
  help: "pokaż pomoc",
  helpHint: "Zobacz „infraplan plan --help”.",
  headings: { usage: "Użycie", arguments: "Argumenty", options: "Opcje", commands: "Polecenia" },
  usage: {
    unknownOption: "Nieznana opcja „{what}”.",
    unknownCommand: "Nieznane polecenie „{what}”.",
    optionMissingArgument: "Opcja „{what}” wymaga wartości.",
    excessArguments: "Za dużo argumentów: podaj jeden skoroszyt.",
    nearest: "Czy chodziło o {nearest}?",
  },
  figures:
    "{count, plural, one {# dana, na której opiera} few {# dane, na których opiera} many {# danych, na których opiera} other {# danej, na których opiera}} się plan:",
  figure:
    "{name}: {value}, {origin}{certainty, select, sure {, pewne ({confidence, number, percent})} unsure {, do sprawdzenia ({confidence, number, percent})} other {}}",
  typed: "podane przez Ciebie",
  assumed: "przyjęte",
  missing: "brak",
  costPerOrder: "Koszt na zamówienie:",
  now: "obecnie: {amount}",
  recommended: "według zaleceń: {amount}",
  areas: "Zalecenia:",
  area: "{area}: {option} – {verdict}",
  noOption: "żadnej opcji nie można zalecić",
  warnings:
    "{count, plural, one {Sprawdź ten punkt:} few {Sprawdź te # punkty:} many {Sprawdź te # punktów:} other {Sprawdź te # punktu:}}",
  guard: "{name}: {value, number, percent} zysku brutto, powyżej granicy {limit, number, percent}",
  written: "Arkusz „{sheet}” zapisano w {path}",
  writtenJson: "Plan jako dane zapisano w {path}",
  renamed: "Skoroszyt ma już „{from}”, więc nasza nazwa to „{to}”.",
  kept: "{count, plural, one {Zachowano # zmienioną przez Ciebie komórkę.} few {Zachowano # zmienione przez Ciebie komórki.} many {Zachowano # zmienionych przez Ciebie komórek.} other {Zachowano # zmienionej przez Ciebie komórki.}}",
  noFunctions:
    "Własne funkcje dodatku nie są zbudowane (npm run build), więc komórki, które ich używają, nie mają wartości.",
  lost: {
    macros: "Kopia nie zawiera makr skoroszytu.",
    signatures: "Podpisy cyfrowe skoroszytu nie obejmują kopii.",
    data_tables:
      "{count, plural, one {# tabela danych zachowuje swoje wartości; Excel przeliczy ją ponownie.} few {# tabele danych zachowują swoje wartości; Excel przeliczy je ponownie.} many {# tabel danych zachowuje swoje wartości; Excel przeliczy je ponownie.} other {# tabeli danych zachowuje swoje wartości; Excel przeliczy je ponownie.}}",
  },
  failures: {
    no_input: "Podaj skoroszyt do odczytania: infraplan plan sklep.xlsx --out plan.xlsx",
    no_out: "Podaj plik do zapisania: --out plan.xlsx",
    bad_language: "„{value}” nie jest językiem tego programu: użyj en lub pl.",
    not_found: "Nie ma pliku „{path}”.",
    is_folder: "„{path}” to folder, a nie plik.",
    no_permission: "Nie masz uprawnień do odczytu „{path}”.",
    unreadable: "Nie można odczytać „{path}” ({reason}).",
    no_folder: "Nie ma folderu „{folder}”, w którym miałby powstać „{path}”.",
    out_not_xlsx: "Zapisywany plik musi mieć rozszerzenie .xlsx, a „{path}” go nie ma.",
    overwrites_input: "„{path}” to odczytywany skoroszyt. Nigdy nie jest nadpisywany: podaj inny plik.",
    overwrites_answers: "„{path}” to plik z odpowiedziami. Nigdy nie jest nadpisywany: podaj inny plik.",
    same_outputs: "--out i --json wskazują ten sam plik, „{path}”.",
    not_written: "Nie udało się zapisać „{path}” ({reason}).",
    empty: "Plik „{path}” jest pusty.",
    not_xlsx: "„{path}” nie jest skoroszytem Excela (.xlsx).",
    old_xls: "„{path}” jest w starym formacie .xls. Zapisz go jako .xlsx w Excelu lub LibreOffice.",
    xlsb: "„{path}” jest skoroszytem binarnym (.xlsb). Zapisz go jako .xlsx w Excelu.",
    open_document: "„{path}” jest w formacie LibreOffice (.ods). Zapisz go jako .xlsx w LibreOffice.",
    plain_text:
      "„{path}” jest tekstem, na przykład CSV lub stroną WWW. Otwórz go w Excelu i zapisz jako .xlsx.",
    encrypted: "„{path}” jest chroniony hasłem. Zapisz kopię bez hasła.",
    damaged:
      "„{path}” jest uszkodzony i nie daje się otworzyć. Otwórz go w Excelu, pozwól go naprawić i zapisz.",
    too_large: "„{path}” jest za duży, aby go tu otworzyć.",
    no_figures:
      "Nie znaleziono danych sklepu internetowego: zamówień, przychodów ani kosztów obok etykiety, która je nazywa. Podaj je przez --answers albo użyj jaśniejszych etykiet. Nic nie zapisano.",
    answers_not_json: "„{path}” nie jest poprawnym plikiem JSON: {reason}",
    bad_answer: "Odpowiedź „{field}”: {value} nie jest tym, czego się tu oczekuje: {expected}.",
    unknown_answer: "Nie ma odpowiedzi o nazwie „{field}”. Znane w tym miejscu: {known}.",
    missing_answer: "Brakuje odpowiedzi „{field}”.",
    answer_sheet: "Odpowiedź „{field}”: skoroszyt nie ma arkusza „{sheet}”.",
    answer_cell: "Odpowiedź „{field}”: {sheet}!{address} nie zawiera liczby.",
    workbook_protected:
      "Struktura skoroszytu jest chroniona, więc nie można dodać arkusza. Wyłącz ochronę w Excelu (Recenzja).",
    sheet_protected: "Arkusz „{sheet}” jest chroniony. Wyłącz ochronę w Excelu (Recenzja).",
    own_cells_in_the_way:
      "Na arkuszu „{sheet}” jest coś Twojego tam, gdzie ma powstać plan: {cells}. Przenieś to i spróbuj ponownie.",
    layout_changed:
      "Na arkuszu „{sheet}” tabelę „{table}” przesunięto albo ma ona Twoje wiersze lub kolumny. Zmień nazwy tabel tego arkusza lub je usuń, albo usuń arkusz, i spróbuj ponownie.",
    figures_changed:
      "Komórki, z których korzysta plan, zmieniły się w trakcie pracy. Niczego nie zapisano; spróbuj ponownie.",
    newer_state:
      "Ten skoroszyt opracowała ostatnio nowsza wersja Infraplanu. Zaktualizuj program i spróbuj ponownie.",
    refused: "Skoroszyt odrzucił jeden z kroków: {message} ({reason}, {where})",
    unexpected: "Stało się coś, co nie powinno się stać: {message}",
  },
};
