/** What every step of a test run finds around it; `referenceData` is the folder of the reference sets, there or not. */
export function environment(referenceData: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    CI: process.env.CI ?? 'true',
    NO_COLOR: '1',
    FORCE_COLOR: undefined,
    // No tool reports home or asks for news.
    DO_NOT_TRACK: '1',
    TURBO_TELEMETRY_DISABLED: '1',
    TURBO_NO_UPDATE_NOTIFIER: '1',
    CHECKPOINT_DISABLE: '1',
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    // Left alone, Vitest keeps one of two cores for itself.
    VITEST_MAX_WORKERS: process.env.VITEST_MAX_WORKERS ?? '2',
    MIKOMI_REFERENCE_DATA: referenceData,
  };
}
