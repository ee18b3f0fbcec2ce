// Messages of the section "preview" (ICU message format).
export const preview = {
  title: "Podgląd Infraplan",
  toolbar: "Skoroszyt",
  open: "Otwórz…",
  openTip: "Otwórz skoroszyt .xlsx z tego komputera; można go też upuścić na stronę",
  samples: "Przykłady",
  sampleEn: "Sklep po angielsku",
  samplePl: "Sklep po polsku",
  save: "Zapisz jako .xlsx",
  saveTip: "Pobierz skoroszyt z działającymi formułami i wykresami",
  language: "Język",
  showPane: "Pokaż kreator",
  showSheet: "Pokaż arkusz",
  pane: "Okienko zadań Infraplan",
  grid: "Arkusz kalkulacyjny",
  dropHere: "Upuść skoroszyt, aby go otworzyć",
  opening: "Otwieranie pliku {file}…",
  ready: "Plik {file} jest otwarty",
  saved: "Plik {file} zapisano w folderze pobranych plików",
  close: "Zamknij komunikat",
  chart: "Wykres: {title}",
  chartUntitled: "Wykres",
  chartNotDrawn: "Podgląd nie rysuje wykresów typu „{type}”. Zapisany skoroszyt go zachowuje.",
  failed: {
    empty: "Plik {file} jest pusty.",
    not_xlsx:
      "Plik {file} nie jest skoroszytem .xlsx. Najpierw zapisz go jako .xlsx w Excelu lub LibreOffice.",
    old_xls:
      "Plik {file} jest w starym formacie .xls. Najpierw zapisz go jako .xlsx w Excelu lub LibreOffice.",
    xlsb: "Plik {file} jest skoroszytem binarnym (.xlsb). Najpierw zapisz go jako .xlsx w Excelu.",
    open_document:
      "Plik {file} jest w formacie LibreOffice (.ods). Najpierw zapisz go jako .xlsx w LibreOffice.",
    plain_text:
      "Plik {file} jest tekstem, na przykład CSV lub stroną WWW. Najpierw otwórz go w Excelu i zapisz jako .xlsx.",
    encrypted: "Plik {file} jest chroniony hasłem. Najpierw usuń hasło w Excelu.",
    damaged: "Plik {file} jest uszkodzony i nie można go otworzyć.",
    too_large: "Plik {file} jest za duży dla podglądu.",
    other: "Nie udało się otworzyć pliku {file}: {reason}",
    save: "Nie udało się zapisać skoroszytu: {reason}",
  },
  lost: {
    macros: "Makra tego skoroszytu tu nie działają i nie będzie ich w zapisanym skoroszycie.",
    signatures:
      "{count, plural, one {# podpis cyfrowy straci} few {# podpisy cyfrowe stracą} many {# podpisów cyfrowych straci} other {# podpisu cyfrowego straci}} ważność w zapisanym skoroszycie.",
    data_tables:
      "{count, plural, one {# tabela danych zachowuje tu swoje wartości; Excel przeliczy ją ponownie.} few {# tabele danych zachowują tu swoje wartości; Excel przeliczy je ponownie.} many {# tabel danych zachowuje tu swoje wartości; Excel przeliczy je ponownie.} other {# tabeli danych zachowuje tu swoje wartości; Excel przeliczy je ponownie.}}",
  },
};
