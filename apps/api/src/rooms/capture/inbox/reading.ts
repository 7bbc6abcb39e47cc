import type { EnquiryContext } from '@mikomi/domain/capture';
import { normaliseText } from '@mikomi/domain/shared';
import type { CommandContext } from '../../../platform/context.ts';
import type { OrganizationFacts } from '../../../platform/member-context.ts';
import * as identity from '../../identity/index.ts';
import { type Knowledge, mappingKnowledge } from '../planning/knowledge.ts';
import { loadKnowledge } from '../store/load-knowledge.ts';
import type { ValueWords } from '../writing/import-run.ts';
import type { InletRow } from './opened-inlet.ts';

/** What the deliveries of an inlet are read among, gathered once for many. */
export interface InletReading {
  readonly inlet: InletRow;
  readonly organization: OrganizationFacts;
  readonly known: Knowledge;
  readonly context: EnquiryContext;
  readonly words: ValueWords;
}

/** Gathers what the organization has that a delivery may name; undefined where it ended. */
export async function readingOf(context: CommandContext, inlet: InletRow): Promise<InletReading | undefined> {
  const organization = await identity.organizationFacts(context);
  if (!organization) return undefined;
  const known = await loadKnowledge(context);
  const { currency, country, timeZone, nameOrder, phoneCountry } = organization;
  return {
    inlet,
    organization,
    known,
    context: {
      mapping: inlet.mapping,
      lesson: inlet.lesson,
      known: mappingKnowledge(known, country),
      reading: { currency, country: phoneCountry, zone: timeZone },
      nameOrder,
    },
    words: {
      fields: new Map(known.customFields.map((field) => [field.id, field])),
      members: new Map([...known.members].reverse().map(({ id, name }) => [normaliseText(name), id])),
      settings: { members: {} },
    },
  };
}
