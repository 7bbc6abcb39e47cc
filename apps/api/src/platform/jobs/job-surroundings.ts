import type { TransactionHooks } from '../context.ts';
import type { Database } from '../database/database.ts';
import type { SecretBox } from '../secret-box.ts';

/** What jobs run among. */
export interface JobSurroundings {
  readonly database: Database;
  readonly now: () => number;
  readonly hooks: TransactionHooks;
  readonly publicUrl: string;
  readonly secretBox?: SecretBox;
  /** Without an address mail is kept for the outbox page. */
  readonly mail: { readonly smtpUrl: string | undefined; readonly from: string };
}
