import { isMissingChunk } from './missing-chunk.ts';

let isMissing = false;
const listeners = new Set<() => void>();

/** Says that a part of the product could not be loaded. Browsers answer a second try with the failure of the first, so only a reload brings it. */
export function announceMissingPart(fault: unknown): void {
  if (!isMissingChunk(fault)) throw fault;
  isMissing = true;
  for (const changed of listeners) changed();
}

/** Whether anything that was asked for is missing in this tab. */
export const isPartMissing = (): boolean => isMissing;

export function onMissingPart(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}
