import type { Locale } from '@mikomi/domain/shared';

/** When and in which language the sample organization lives. */
export interface SampleSetting {
  readonly locale: Locale;
  /** Epoch milliseconds; its history ends here. */
  readonly now: number;
  /** Epoch milliseconds; two years before. */
  readonly founded: number;
  readonly timeZone: string;
  readonly currency: string;
}
