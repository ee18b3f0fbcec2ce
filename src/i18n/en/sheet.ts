// Messages of the section "sheet" (ICU message format).
export const sheet = {};
