import { describe, expect, test } from 'vitest';
import { openWorld } from '../testkit/world.ts';

const UNSTORABLE = { NUL: 'a\u0000b', 'half of a pair': 'a\ud83cb' };

describe.each(Object.entries(UNSTORABLE))('a text with %s', (_what, text) => {
  const written = JSON.stringify(text);

  test.each([
    ['in a filter', 'query ($text: String) { members(first: 1, filter: { search: $text }) { totalCount } }'],
    ['in an input', 'mutation ($text: String!) { createSource(input: { name: $text }) { __typename } }'],
  ])('is refused as the caller’s mistake %s, by variable or written out', async (_place, query) => {
    const caller = await (await (await openWorld()).signUp()).found();
    const writtenOut = query.replace(/ \(\$text: String!?\)/, '').replace('$text', written);
    for (const answer of [await caller.ask(query, { text }), await caller.ask(writtenOut)]) {
      expect(answer).toMatchObject({
        status: 400,
        errors: [{ message: expect.stringMatching(/leave the character out|Invalid Unicode/) }],
      });
    }
  });
});

test('an emoji is a text like any other', async () => {
  const caller = await (await (await openWorld()).signUp()).found();
  await caller.mutate('createSource', { name: 'お花見 🌸' });
});
