import { describe, expect, it } from 'vitest';
import type { Pipeline } from '../../leads/index.ts';
import { sayer } from '../../shared/index.ts';
import { qualificationWords } from '../words.ts';
import { warnAboutFields } from './warn-about-fields.ts';

const pipeline: Pipeline = {
  id: 'p',
  name: 'Sales',
  stages: [
    { id: 'new', name: 'New', kind: 'OPEN' },
    { id: 'won', name: 'Won', kind: 'WON' },
    { id: 'lost', name: 'Lost', kind: 'LOST' },
  ],
};
const from = (requiredFrom: string | null) => ({ name: 'Budget', requiredFrom });
const say = sayer(qualificationWords);

describe('fields that a stage asks for', () => {
  it('are warned of where no pipeline has the stage, or where it loses', () => {
    const warnings = warnAboutFields([from('new'), from('nonstage'), from(null), from('lost')], [pipeline]);
    expect(warnings.map(({ path, because }) => [path, say(because, 'en'), say(because, 'ja')])).toEqual([
      [
        ['1', 'requiredFrom'],
        '“Budget” is required from a stage that does not exist. Choose another stage.',
        '「Budget」を必須とする段階がありません。段階を選び直してください。',
      ],
      [
        ['3', 'requiredFrom'],
        '“Budget” is required from “Lost”, but losing a lead asks for nothing. Choose another stage.',
        '「Budget」は「Lost」から必須とされていますが、失注の際には入力を求めません。段階を選び直してください。',
      ],
    ]);
  });
  it('are fit where any pipeline has the stage', () => {
    const other: Pipeline = { ...pipeline, id: 'q', stages: [{ id: 'demo', name: 'Demo', kind: 'OPEN' }] };
    expect(warnAboutFields([from('demo'), from('won')], [pipeline, other])).toEqual([]);
    expect(warnAboutFields([from('demo')], [pipeline])).toHaveLength(1);
  });
});
