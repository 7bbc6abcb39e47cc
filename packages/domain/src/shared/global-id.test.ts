import fc from 'fast-check';
import { expect, it } from 'vitest';
import { globalId, parseGlobalId } from './global-id.ts';

it('a global id comes back as the type and id it was made of', () => {
  fc.assert(
    fc.property(fc.uuid(), (id) => {
      expect(parseGlobalId(globalId('Lead', id), 'Lead')).toEqual({ kind: 'id', type: 'Lead', id });
    }),
  );
});

it.each([
  'Lead_1',
  'lead_0190f3c2-7b1a-7cc0-8a2b-0123456789ab',
  '0190f3c2-7b1a-7cc0-8a2b-0123456789ab',
  '',
  "Lead_0190f3c2-7b1a-7cc0-8a2b-0123456789ab'",
])('%s is no global id', (text) => expect(parseGlobalId(text)).toMatchObject({ because: 'id-unreadable' }));

it('is refused where another type is expected', () => {
  expect(parseGlobalId('Contact_0190f3c2-7b1a-7cc0-8a2b-0123456789ab', 'Lead')).toMatchObject({
    because: 'id-unreadable',
  });
});
