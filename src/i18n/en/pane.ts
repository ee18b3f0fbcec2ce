// Messages of the section "pane" (ICU message format).
export const pane = {};
