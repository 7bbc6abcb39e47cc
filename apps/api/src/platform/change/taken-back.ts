const takenBack = new WeakSet<object>();

/** Remembers of an error that with it a command ended which has changed nothing, and never will. */
export function noteTakenBack(error: unknown): void {
  if (typeof error === 'object' && error !== null) takenBack.add(error);
}

/** Whether it is known that nothing was changed by what ended with this error; else nobody knows. */
export function wasTakenBack(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  return takenBack.has(error) || wasTakenBack((error as { readonly cause?: unknown }).cause);
}
