const name = 'soundings.keeps-drafts';

/** Whether unsaved decisions are kept for recovery on this computer: yes, until a person says no. */
export function draftsAreKept(): boolean {
  return localStorage.getItem(name) !== 'no';
}

export function keepDraftsFromNow(on: boolean): void {
  if (on) localStorage.removeItem(name);
  else localStorage.setItem(name, 'no');
}
