// Part "veto" of the section "pane" (ICU message format): rules that decide whatever the scores.
export const veto = {
  mark: "Weto",
  liftedMark: "Weto uchylone",
  title: "Rozstrzyga niezależnie od kosztów i ocen.",
  kinds: {
    hire: "tylko ktoś z własnego zespołu",
    contact: "kontakt z klientem",
    delivery_hours: "dostawa w ciągu kilku godzin",
  },
  broken:
    "{count, plural, one {Ta opcja je narusza, zachowuje ocenę, ale nie jest zalecana:} few {Te opcje je naruszają, zachowują oceny, ale nie są zalecane:} many {Te opcje je naruszają, zachowują oceny, ale nie są zalecane:} other {Te opcje je naruszają, zachowują oceny, ale nie są zalecane:}} {options}.",
  unbroken: "Żadna z porównywanych tu opcji go nie narusza.",
  breaks: "narusza weto",
  breaksOn: "Narusza weto: {activities}",
  lift: "Uchyl weto w tym obszarze",
  cannotLift: "Weta dla pracy własnego zespołu nie można uchylić.",
  lifted: "Weto uchylone: {area}. {advice}",
  stands: "Weto obowiązuje: {area}. {advice}",
};
