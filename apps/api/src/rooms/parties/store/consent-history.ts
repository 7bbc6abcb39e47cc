import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { inOrganization, sql } from '../../../platform/database/sql.ts';
import type { ConsentRow } from './consents.ts';

type Json = Readonly<Record<string, unknown>>;

/** A word as it stood after somebody wrote it down. */
export interface WordThen
  extends Pick<ConsentRow, 'channel' | 'purpose' | 'state' | 'lawfulBasis' | 'wording' | 'basis'> {
  readonly at: Date;
  readonly recordedAt: Date;
  readonly actorId: string | null;
}

interface Row {
  readonly consentId: string;
  readonly after: Json | null;
  readonly recordedAt: number;
  readonly actorId: string | null;
}

const MOST = 200;

/** What these contacts ever said about being approached, as the record of change keeps it, the last first; at most 200. */
export async function consentHistory(
  scope: OrganizationScope,
  contactIds: readonly string[],
): Promise<readonly WordThen[]> {
  const rows = await sql(scope)<Row>`
    SELECT c."recordId" AS "consentId", c.after, c."recordedAt", c."actorId" FROM change AS c
    WHERE ${inOrganization(scope, 'c')} AND c."rootId" = ANY(${contactIds}::uuid[]) AND c."recordType" = 'Consent'
    ORDER BY c."recordedAt" DESC, c.id DESC LIMIT ${MOST}`;
  const standing = new Map<string, Json>();
  return rows
    .toReversed()
    .flatMap(({ consentId, after, recordedAt, actorId }) => {
      if (after === null) return [];
      const word = {
        lawfulBasis: 'CONSENT',
        purpose: 'SALES',
        wording: null,
        ...standing.get(consentId),
        ...after,
      };
      standing.set(consentId, word);
      const told = word as Json & Omit<WordThen, 'at' | 'recordedAt' | 'actorId'>;
      if (told.channel === undefined || told.state === undefined) return [];
      return [
        {
          ...told,
          basis: told.basis ?? '',
          at: new Date(String(told.at)),
          recordedAt: new Date(recordedAt),
          actorId,
        },
      ];
    })
    .toReversed();
}
