import type { Locale } from '../shared/index.ts';

/** OPEN is work in hand; WON and LOST end it. */
export const STAGE_KINDS = ['OPEN', 'WON', 'LOST'] as const;

/** One of `STAGE_KINDS`. */
export type StageKind = (typeof STAGE_KINDS)[number];

/** One step of a pipeline. */
export interface Stage {
  readonly id: string;
  readonly name: string;
  readonly kind: StageKind;
}

/** The ordered stages of a way of selling; open ones first, then one that wins and one that loses. */
export interface Pipeline {
  readonly id: string;
  readonly name: string;
  readonly stages: readonly Stage[];
}

/** A stage before it is stored. */
export type NewStage = Omit<Stage, 'id'>;

/**
 * The pipeline an organization begins with, in its language.
 * Source: ours, because a handful of stages that every trade has is renamed faster than an empty pipeline is invented.
 */
export function factoryPipeline(locale: Locale): {
  readonly name: string;
  readonly stages: readonly NewStage[];
} {
  return FACTORY[locale];
}

const FACTORY: Readonly<Record<Locale, { readonly name: string; readonly stages: readonly NewStage[] }>> = {
  en: {
    name: 'Sales',
    stages: [
      { name: 'New', kind: 'OPEN' },
      { name: 'Contacted', kind: 'OPEN' },
      { name: 'Qualified', kind: 'OPEN' },
      { name: 'Proposal', kind: 'OPEN' },
      { name: 'Negotiation', kind: 'OPEN' },
      { name: 'Won', kind: 'WON' },
      { name: 'Lost', kind: 'LOST' },
    ],
  },
  ja: {
    name: '営業',
    stages: [
      { name: '新規', kind: 'OPEN' },
      { name: '接触済み', kind: 'OPEN' },
      { name: 'ヒアリング', kind: 'OPEN' },
      { name: '提案', kind: 'OPEN' },
      { name: '交渉', kind: 'OPEN' },
      { name: '受注', kind: 'WON' },
      { name: '失注', kind: 'LOST' },
    ],
  },
};
