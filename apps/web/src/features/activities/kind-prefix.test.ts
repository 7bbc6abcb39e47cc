import { ACTIVITY_KINDS, readLogLine } from '@mikomi/domain/activities';
import { expect, test } from 'vitest';
import { withKind } from './kind-prefix.ts';

test.each(['en', 'ja'])('in %s every kind that is chosen is the kind that is read', (locale) => {
  for (const kind of ACTIVITY_KINDS) expect(readLogLine(withKind('見積の件', kind, locale)).kind).toBe(kind);
});

test('another kind keeps what was said', () => {
  expect(withKind(withKind('about the offer', 'CALL', 'en'), 'VISIT', 'en')).toBe('Visited about the offer');
  expect(withKind('電話 見積の件', 'COMMENT', 'ja')).toBe('見積の件');
});
