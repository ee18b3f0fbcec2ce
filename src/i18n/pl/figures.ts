// Messages of the section "figures" (ICU message format).
export const figures = {};
