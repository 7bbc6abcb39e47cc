import type { Sentence } from '@mikomi/domain/shared';

/** How fetching what was missed stands. */
export type FetchingState = 'RUNNING' | 'DONE' | 'FAILED';

/** The fetching of what came to some forms since a moment, as far as it got: a killed process goes on there. */
export interface Fetching {
  readonly state: FetchingState;
  readonly since: number;
  readonly forms: readonly string[];
  /** How many forms are through. */
  readonly formsDone: number;
  /** Where the next page of the form begins; null for its first. */
  readonly after: string | null;
  /** How many enquiries were fetched. */
  readonly fetched: number;
  readonly attempts: number;
  readonly nextTryAt: number | null;
  /** Why it waits or failed. */
  readonly because: Sentence | null;
  /** When it began, went on or ended. */
  readonly at: number;
}
