const keyOf = (slug: string) => `mikomi.sample-note.${slug}`;

/** Whether the note of an organization was put away on this device. */
export function isNotePutAway(slug: string): boolean {
  try {
    return localStorage.getItem(keyOf(slug)) !== null;
  } catch {
    return false;
  }
}

/** Keeps the note of an organization away on this device. */
export function putNoteAway(slug: string): void {
  try {
    localStorage.setItem(keyOf(slug), 'away');
  } catch {
    // Without storage the note stands there again on the next visit.
  }
}
