// Messages of the section "playbook": plain text with {placeholders} only, because functions.js fills them without a library.
export const playbook = {};
