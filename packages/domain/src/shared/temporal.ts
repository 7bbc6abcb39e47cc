/**
 * The one door to Temporal. Where the platform has it, nothing is loaded; elsewhere an entry point awaits
 * `ensureTemporal()` before it uses a day or zone function, which loads the polyfill as a chunk of its own.
 */
type TemporalNamespace = typeof Temporal;

/** An implementation of Temporal, as far as it can be told without a compiler that knows Temporal's types. */
export type TemporalImplementation = Readonly<
  Record<'Instant' | 'PlainDate' | 'PlainDateTime' | 'PlainTime' | 'ZonedDateTime' | 'Duration', unknown>
>;

let provided: TemporalNamespace | undefined = globalThis.Temporal;

/** Hands in an implementation of Temporal, for platforms without one. */
export function provideTemporal(implementation: TemporalImplementation): void {
  provided = implementation as TemporalNamespace;
}

/** Loads the polyfill where the platform has no Temporal; does nothing elsewhere. Await it once, at the start. */
export async function ensureTemporal(): Promise<void> {
  if (provided) return;
  const polyfill = await import('temporal-polyfill');
  provideTemporal(polyfill.Temporal);
}

/**
 * Temporal as the platform or the entry point gave it.
 * @internal
 */
export function temporal(): TemporalNamespace {
  if (!provided) throw new Error('No Temporal on this platform: await ensureTemporal() first.');
  return provided;
}
