// Messages of the section "preview" (ICU message format).
export const preview = {};
