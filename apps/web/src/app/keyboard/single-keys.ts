import { useSyncExternalStore } from 'react';

const KEY = 'mikomi.single-keys';
const listeners = new Set<() => void>();
let heldOff: boolean | undefined;

/** Whether keys without ⌘ or Ctrl act on this device: whoever dictates or presses keys by accident switches them off. */
export function singleKeysAct(): boolean {
  heldOff ??= read() === 'off';
  return !heldOff;
}

/** Switches them on or off for this device. */
export function letSingleKeysAct(on: boolean): void {
  heldOff = !on;
  try {
    localStorage.setItem(KEY, on ? 'on' : 'off');
  } catch {
    // Without storage the choice lasts as long as the page.
  }
  for (const listener of listeners) listener();
}

export const useSingleKeys = (): boolean => useSyncExternalStore(subscribe, singleKeysAct);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function read(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
