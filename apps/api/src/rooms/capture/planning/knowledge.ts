import type { MappingKnowledge } from '@mikomi/domain/capture';
import type { FieldDefinition } from '@mikomi/domain/catalog';
import type { Stage } from '@mikomi/domain/leads';
import type { SavedChoices } from './import-choices.ts';

export interface KnownMember {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly teamId: string | null;
  readonly role: string;
  readonly active: boolean;
  /** Somebody who signs in; others only stand for a name. */
  readonly person: boolean;
}

export interface KnownProduct {
  readonly id: string;
  readonly name: string;
  readonly nameKey: string;
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** How lists of one shape were mapped before. */
export interface SavedMapping {
  readonly id: string;
  readonly name: string;
  readonly signature: string;
  readonly createdById: string | null;
  readonly choices: SavedChoices;
}

/** What the organization has that a file may name. */
export interface Knowledge {
  readonly customFields: readonly FieldDefinition[];
  readonly pipelineId: string;
  readonly stages: readonly Stage[];
  readonly members: readonly KnownMember[];
  readonly products: readonly KnownProduct[];
  readonly productGroups: readonly Named[];
  readonly sources: readonly Named[];
  readonly lossReasons: readonly Named[];
  readonly mappings: readonly SavedMapping[];
  /** Customer groups in use; those by a rule take nobody by hand. */
  readonly groups: readonly (Named & { readonly byRule: boolean })[];
}

/** The knowledge as the domain's mapping asks for it. */
export function mappingKnowledge(known: Knowledge, country: string): MappingKnowledge {
  return {
    customFields: known.customFields,
    stageNames: known.stages.map(({ name }) => name),
    memberNames: known.members.map(({ name }) => name),
    productNames: known.products.map(({ name }) => name),
    country,
  };
}

/** Somebody who works on what they own: an active member who does more than look on. */
export function isAtWork(member: Pick<KnownMember, 'active' | 'role'>): boolean {
  return member.active && member.role !== 'VIEWER';
}
