// Messages of the section "cli" (ICU message format).
export const cli = {};
