// Finds the elements of index.html by id. An id that is not there is a mistake of ours, not of the user.

export function element<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html has no element #${id}`);
  return found as T;
}
