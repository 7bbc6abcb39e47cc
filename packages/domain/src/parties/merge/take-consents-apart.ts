import type { Consents } from '../consent.ts';
import type { Apart } from './apart.ts';
import type { MergePlan } from './merge-parties.ts';
import { named } from './merge-words.ts';
import type { PartyRecord } from './party-record.ts';

/**
 * A word that was given since is the survivor's; a refusal is everybody's, for nobody knows whose address it was said
 * to.
 * Source: GDPR (EU) 2016/679, article 7(3): a consent withdrawn stays withdrawn, whichever record it was told to.
 */
export function takeConsentsApart({ before, merged }: MergePlan, now: PartyRecord): Apart<Consents> {
  const kinds = new Set([
    ...Object.keys(merged.consents),
    ...Object.keys(now.consents),
  ] as (keyof Consents)[]);
  const changed = [...kinds].filter((kind) => merged.consents[kind] !== now.consents[kind]);
  const values = before.map(({ consents }, index) => {
    const result = new Map(Object.entries(consents));
    for (const kind of changed) {
      const word = now.consents[kind];
      if (index > 0 && word !== 'REFUSED') continue;
      if (word === undefined) result.delete(kind);
      else result.set(kind, word);
    }
    return Object.fromEntries(result) as Consents;
  });
  return {
    values,
    kept: changed.map((kind) => ({
      key: 'kept-consent-since',
      parameters: { channel: named('channel', kind.split('/')[0] ?? kind) },
    })),
  };
}
