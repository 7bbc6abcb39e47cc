import type pg from 'pg';
import type { Database } from './database.ts';

/** The one organization that a statement may touch, and the connection it runs on. */
export interface OrganizationScope {
  readonly database: Database;
  readonly organizationId: string;
  /** The transaction's own connection; the pool serves when there is none. */
  readonly client?: pg.ClientBase;
}
