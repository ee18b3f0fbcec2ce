// Messages of the section "playbook": plain text with {placeholders} only, because functions.js fills them without
// a library. Each part is exported alone too, so that functions.js carries no more of them than it needs.
import type * as en from "../en/playbook";

type Like<T> = Record<keyof T, string>;

export const areas: Like<typeof en.areas> = {
  marketing: "Marketing",
  facilities: "Siedziba firmy",
  customer_service: "Obsługa klienta",
  it: "Technologia informacyjna",
  fulfillment: "Polityka magazynowa",
  finance_admin: "Finanse i administracja",
  hr: "Kadry",
};

export const activities: Like<typeof en.activities> = {
  advertising: "Kampanie reklamowe",
  seo: "Pozycjonowanie",
  social_media: "Media społecznościowe",
  crm_marketing: "Marketing e-mail i CRM",
  market_strategy: "Strategia wejścia na rynek",
  website: "Projekt sklepu i merchandising",
  web_analytics: "Analityka internetowa",
  office: "Biuro",
  customer_care: "Obsługa klienta",
  call_center: "Infolinia",
  live_chat: "Czat",
  order_notifications: "Powiadomienia o zamówieniach",
  platform: "Platforma sklepowa",
  hosting: "Hosting",
  development: "Rozwój oprogramowania",
  storage: "Magazynowanie i kompletacja",
  packing: "Pakowanie",
  returns: "Zwroty",
  delivery: "Dostawa",
  supplier_shipment: "Odbiór od dostawców",
  payment_collection: "Pobieranie płatności",
  procurement: "Zakupy",
  bookkeeping: "Księgowość",
  payroll: "Płace",
  vendor_payments: "Płatności dla dostawców",
  leadership: "Kierownictwo",
  recruiting: "Rekrutacja",
  hr_compliance: "Sprawy kadrowe",
  management: "Decyzje zarządcze",
};

export const notes: Like<typeof en.notes> = {
  advertising: "Agencje, które żyją z kampanii, prowadzą je lepiej; najpierw uzgodnij KPI.",
  seo: "Zabiera czas i większość małych sklepów je zleca; bezpieczne do zlecenia, gdy KPI jest ustalone.",
  social_media: "To własny głos firmy i żaden wykonawca nim nie przemówi.",
  crm_marketing: "Rób to samodzielnie, w razie potrzeby z zewnętrznym konsultantem.",
  market_strategy: "Opiera się na danych, których po zleceniu już nie masz: zatrudnij kogoś na etat.",
  website: "Trudno zrobić wszystko we własnym zakresie; większość małych sklepów zleca część marketingu.",
  web_analytics:
    "Idzie w parze z prowadzeniem i rozwojem sklepu; nic nie przemawia za zleceniem ani przeciw.",
  office:
    "Wynajęta, wyposażona powierzchnia rośnie i maleje razem z firmą; wystarczy klasa B lub C, a na początku biuro w domu.",
  customer_care:
    "Kontaktu z klientem nie oddawaj osobom trzecim; zacznij od e-maila i dodaj telefon, gdy będzie potrzebny.",
  call_center:
    "Zewnętrzna infolinia nie daje informacji zwrotnej, nie łączy z kimś, kto rozwiąże sprawę, i niczego nie dosprzeda.",
  live_chat: "Ktoś musi być dostępny w podanych godzinach: najpierw sprawdź, czego to wymaga od zespołu.",
  order_notifications:
    "Rutynowe wiadomości idą przez SMS i komunikatory, a połączenia przez automatyczne menu.",
  platform:
    "Abonament na standardowe funkcje, obsługiwany przez właściciela; licencja przy szczególnych potrzebach, gdy jest serwer, wiedza i pieniądze.",
  hosting: "Własny hosting wymaga gotówki na start i wykwalifikowanych administratorów.",
  development: "Mniej osób na etacie, ale późniejsze zmiany i dodatki są droższe.",
  storage:
    "Zlecenie może się opłacać przy pewnej skali, ale nikt od Ciebie nie widzi już towaru; własny magazyn daje kontrolę, a zamraża gotówkę w zapasach, powierzchni i ludziach. Źródła się różnią.",
  packing: "Opakowania na prezent, ulotki i dodatki są możliwe tylko własnymi rękami.",
  returns: "Każdy trzeba starannie sprawdzić, a wykonawca nie ma w tym interesu.",
  delivery:
    "Rynek jest dojrzały; sprawdzaj go jednym zamówieniem testowym w miesiącu i telefonami do klientów.",
  supplier_shipment: "Rynek jest dojrzały, a dla małego sklepu tańszy niż pracownik.",
  payment_collection: "Wchodzi w skład usługi dostawy.",
  procurement:
    "Relacje z dostawcami, sezony i popularne towary wymagają Ciebie; w przeciwnym razie rozważ rolę inwestora.",
  bookkeeping:
    "Większość sklepów jest za mała na własną księgową, a platforma połączona z księgowością wymaga jeszcze mniej pracy.",
  payroll: "Podstawowe zadanie księgowe, które wiele sklepów oddaje na zewnątrz.",
  vendor_payments: "Może je robić firma zewnętrzna, a właściciel zyskuje czas na rozwój.",
  leadership:
    "Zespół, który kieruje i rozmawia ze sobą, jest potrzebny przy 3 osobach tak samo jak przy 100.",
  recruiting: "Specjalistyczna i czasochłonna, a firm, które ją prowadzą, jest wiele.",
  hr_compliance: "Wynagrodzenia i zgodność z przepisami to praca dla specjalistów; firm jest wiele.",
  management:
    "Żadna firma nie wejdzie w projekt tak jak ktoś na etacie; w przeciwnym razie podziel się zyskiem albo zostań inwestorem.",
};

export const traits: Like<typeof en.traits> = {
  "core strength": "mocna strona",
  "part time": "niepełny wymiar",
  "specialist skill": "specjalistyczna wiedza",
  "process linked": "powiązane z procesem",
  "customer contact": "kontakt z klientem",
  "premium service": "obsługa premium",
  "lowest price": "najniższa cena",
  "no veto": "bez weta",
};

export const reasons: Like<typeof en.reasons> = {
  veto_delivery_hours: "Obietnicy dostawy w ciągu {hours} h dotrzymają tylko własni ludzie.",
  veto_contact: "To kontakt z klientem, a tego nie oddaje się osobom trzecim.",
  veto_contact_trait: "Oznaczono to jako kontakt z klientem, a tego nie oddaje się osobom trzecim.",
  contact_other_view:
    "Inni widzą to inaczej: większe sklepy często korzystają z zewnętrznych infolinii. Cecha „bez weta” uchyla tę zasadę.",
  veto_lifted: "Zasada, która rozstrzygałaby niezależnie od kosztów, została przez Ciebie uchylona.",
  outsourcing_cheaper:
    "Zlecenie kosztuje o {percent}% mniej ({outsourced} wobec {inHouse} we własnym zakresie).",
  in_house_cheaper:
    "We własnym zakresie koszt jest o {percent}% niższy ({inHouse} wobec {outsourced} przy zleceniu).",
  cost_equal: "Oba rozwiązania kosztują tyle samo ({inHouse}).",
  outsourcing_cheaper_lowest_price:
    "Zlecenie kosztuje o {percent}% mniej ({outsourced} wobec {inHouse} we własnym zakresie), a przy najniższej cenie liczy się to o połowę mocniej.",
  in_house_cheaper_lowest_price:
    "We własnym zakresie koszt jest o {percent}% niższy ({inHouse} wobec {outsourced} przy zleceniu), a przy najniższej cenie liczy się to o połowę mocniej.",
  one_cost: "Podano tylko jeden z dwóch kosztów, więc koszty niczego nie mówią.",
  lowest_price_without_costs: "Sprzedajesz po najniższej cenie, ale bez obu kosztów to niczego nie mówi.",
  volume_low: "Zamówień dziennie w jednym regionie: {orders}; do {threshold} opłaca się zlecić dostawę.",
  volume_high:
    "Zamówień dziennie w jednym regionie: {orders}; powyżej {threshold} opłaca się dostarczać samodzielnie.",
  volume_context:
    "Zamówień dziennie: {orders}, wobec orientacyjnego progu {threshold} w jednym regionie: to tylko tło, decydują własne koszty.",
  part_time: "To nie jest praca na pełny etat: takie czynności zleca się najpierw.",
  specialist_skill: "Wymaga umiejętności, o które trudno na etacie i na które trudno sobie pozwolić.",
  core_strength: "To Twoja mocna strona: zostaw sobie to, co robisz dobrze.",
  process_linked: "Powiązane z innymi krokami: trzeba kontrolować wynik pośredni.",
  premium_service: "Obsługa premium zależy od tego, jak się to robi.",
  premium_service_elsewhere:
    "Obsługa premium przemawia przeciw zleceniu tylko przy magazynowaniu, pakowaniu, zwrotach i dostawie.",
  contact_at_delivery: "Dostawa to jedyny kontakt z klientem, który mogą mieć inni.",
};

export const sources: Like<typeof en.sources> = {
  S0: "N. Pazin, E-commerce on outsource (2018)",
  S1: "3 Rules to Remember When Outsourcing Your eCommerce Business (2013)",
  S2: "Outsourcing e-sklepu (artykuł po polsku)",
  S3: "Przeredagowana kopia S4",
  S4: "D. Traxler, 7 Key Ecommerce-Infrastructure Decisions (2012), z komentarzem J. Lindberga",
};

export const options: Like<typeof en.options> = {
  marketing_own: "Własny zespół",
  marketing_agency: "Agencja",
  marketing_hybrid: "Hybryda: agencja do reklam i pozycjonowania, własne media społecznościowe i CRM",
  facilities_home: "Biuro w domu",
  facilities_serviced: "Wyposażone biuro z obsługą",
  facilities_leased: "Najem powierzchni klasy B/C w parku z lokalami różnej wielkości",
  customer_service_own: "Właściciel i pracownicy",
  customer_service_call_center: "Zewnętrzna infolinia",
  customer_service_hybrid:
    "Hybryda: najpierw automatyczne powiadomienia i menu telefoniczne, za nimi własny zespół",
  it_saas: "Platforma w abonamencie (SaaS)",
  it_licence: "Licencja na własnym serwerze",
  it_outsourced_development: "Zlecony rozwój, prowadzenie własne",
  fulfillment_own_full: "Własny magazyn, pełne zatowarowanie",
  fulfillment_own_partial: "Własny mały magazyn, częściowe zatowarowanie i cross-docking",
  fulfillment_rented: "Wynajęta powierzchnia magazynowa",
  fulfillment_3pl: "3PL (firma fulfillmentowa)",
  fulfillment_dropshipping: "Dropshipping",
  finance_admin_own: "Własna księgowość",
  finance_admin_firm: "Biuro rachunkowe",
  finance_admin_hybrid: "Hybryda: biuro do ksiąg i płac, własne płatności",
  hr_own: "We własnym zakresie",
  hr_provider: "Firma kadrowa",
  hr_hybrid: "Hybryda: firma do spraw kadrowych, rekrutacja wspólna",
};

export const who: Like<typeof en.who> = { own: "samodzielnie", vendor: "wykonawca", shared: "wspólnie" };

export const criteria: Like<typeof en.criteria> = {
  cost: "Koszt na zamówienie",
  control: "Kontrola nad procesem",
  contact: "Kontakt z klientem",
  service: "Jakość obsługi",
  flexibility: "Elastyczność (mały udział kosztów stałych)",
  cash: "Gotówka potrzebna na start",
  skills: "Zgodność z własnymi umiejętnościami",
  speed: "Szybkość uruchomienia",
};

export const presets: Like<typeof en.presets> = {
  premium: "Obsługa premium",
  lowest_price: "Najniższa cena",
  balanced: "Zrównoważona",
  speciality: "Towary specjalistyczne",
  fast_delivery: "Szybka dostawa",
};

export const dependencies: Like<typeof en.dependencies> = {
  no_stock_home_office: "Bez własnych zapasów biuro w domu długo pozostaje możliwe.",
  platform_tied_to_accounts: "Platforma połączona z księgowością zmniejsza ilość pracy w księgowości.",
  chat_needs_hours: "Czat wymaga, by ktoś był dostępny w podanych godzinach.",
  one_vendor_full_cycle:
    "Jeden wykonawca od magazynu, pakowania i dostawy jest wygodny, ale znacznie ogranicza.",
};

export const guards: Like<typeof en.guards> = {
  people: "Ludzie jako część zysku brutto ze sprzedaży",
  rent: "Czynsz jako część zysku brutto ze sprzedaży",
  area: "Koszty stałe jednego obszaru jako część zysku brutto ze sprzedaży",
  advice:
    "Nie angażuj zbyt wielu ludzi ani pieniędzy w jeden obszar: na rozwój i zysk wpływają też inne siły.",
};

export const hiddenCosts: Like<typeof en.hiddenCosts> = {
  oversight: "Godziny nadzoru nad wykonawcą",
  transition: "Okres przejściowy (3–6 miesięcy)",
  rework: "Poprawki",
  risk_buffer: "Rezerwa na ryzyko",
};

export const risks: Like<typeof en.risks> = {
  marketing: "Nikt nie trafia do sklepu: spadają wizyty i pierwsze zamówienia, a koszty prowadzenia zostają.",
  facilities: "Za dużo lub za mało miejsca: czynsz zjada zysk albo ludzie i towar wchodzą sobie w drogę.",
  customer_service: "Pytania zostają bez odpowiedzi: złe opinie, więcej zwrotów, mniej kolejnych zamówień.",
  it: "Sklep jest wolny, nie działa albo trudno go zmienić: porzucone koszyki i drogie naprawy.",
  fulfillment: "Paczki błędne, spóźnione lub źle zapakowane: reklamacje, zwroty i ponowne wysyłki.",
  finance_admin:
    "Księgi i płatności się spóźniają: zaskakuje brak gotówki, są kary, dostawcy wstrzymują dostawy.",
  hr: "Wakaty pozostają nieobsadzone albo łamie się przepisy: nadgodziny, odejścia, kary.",
};

export const context: Like<typeof en.context> = {
  own_figures: "Ogólnie podawane progi przeczą sobie nawzajem: decydują własne dane, progi to tylko tło.",
  small_staff: "Mniej niż 25 osób, jak w większości sklepów, to zwykły przypadek zlecania finansów i kadr.",
  heavy_parcels:
    "Ciężkie paczki przemawiają za zleceniem, podobnie jak niższy koszt składowania na zamówienie u wykonawcy.",
  light_parcels: "Lekkie przesyłki często najlepiej podróżują pocztą.",
  dropshipping_stock:
    "Dropshipping może pokazywać towar, którego od rana już nie ma; własne zapasy wymagają inwentaryzacji.",
  marketing_first: "Sklepy gubią się w procesach i cięciu kosztów, zanim mają klientów: najpierw marketing.",
  investor: "Gdzie zawodzą kontrola procesu, głos klientów i aktualne informacje, rozważ rolę inwestora.",
};

export const playbook = {
  areas,
  activities,
  notes,
  traits,
  reasons,
  sources,
  options,
  who,
  criteria,
  presets,
  dependencies,
  guards,
  hiddenCosts,
  risks,
  context,
};
