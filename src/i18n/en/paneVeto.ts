// Part "veto" of the section "pane" (ICU message format): rules that decide whatever the scores.
export const veto = {
  mark: "Veto",
  liftedMark: "Veto lifted",
  title: "Decides whatever costs and scores say.",
  kinds: {
    hire: "only somebody on your staff",
    contact: "contact with customers",
    delivery_hours: "delivery within hours",
  },
  broken:
    "{count, plural, one {This option breaks it, keeps its score and is not recommended:} other {These options break it, keep their scores and are not recommended:}} {options}.",
  unbroken: "No option compared here breaks it.",
  breaks: "breaks a veto",
  breaksOn: "Breaks the veto on: {activities}",
  lift: "Lift the veto for this area",
  cannotLift: "A veto on work for your own staff cannot be lifted.",
  lifted: "The veto is lifted: {area}. {advice}",
  stands: "The veto stands: {area}. {advice}",
};
