/**
 * The one door to Temporal. Where the platform has it, nothing is loaded; elsewhere an entry point awaits
 * `ensureTemporal()` before it uses a day or zone function, which loads the polyfill as a chunk of its own.
 */
type TemporalNamespace = typeof Temporal;

let provided: TemporalNamespace | undefined = globalThis.Temporal;

/** Hands in an implementation of Temporal, for platforms without one. */
export function provideTemporal(implementation: TemporalNamespace): void {
  provided = implementation;
}

/** Loads the polyfill where the platform has no Temporal; does nothing elsewhere. Await it once, at the start. */
export async function ensureTemporal(): Promise<void> {
  if (provided) return;
  const polyfill = await import('temporal-polyfill');
  provideTemporal(polyfill.Temporal as unknown as TemporalNamespace);
}

/** Temporal as the platform or the entry point gave it. */
export function temporal(): TemporalNamespace {
  if (!provided) throw new Error('No Temporal on this platform: await ensureTemporal() first.');
  return provided;
}
