import { useSyncExternalStore } from 'react';

const KEY = 'mikomi.lasting-messages';
const listeners = new Set<() => void>();
let held: boolean | undefined;

/** Whether messages that offer something, an undo above all, stay on this device until they are closed. */
export function messagesLast(): boolean {
  held ??= read() === 'on';
  return held;
}

/** Lets them stay on this device, or go after a while. */
export function letMessagesLast(on: boolean): void {
  held = on;
  try {
    localStorage.setItem(KEY, on ? 'on' : 'off');
  } catch {
    // Without storage the choice lasts as long as the page.
  }
  for (const listener of listeners) listener();
}

export const useLastingMessages = (): boolean => useSyncExternalStore(subscribe, messagesLast);

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
