import type { CivilDay } from '../shared/index.ts';

/** A public holiday and what it is called. */
export interface Holiday {
  readonly day: CivilDay;
  readonly en: string;
  readonly ja: string;
}
