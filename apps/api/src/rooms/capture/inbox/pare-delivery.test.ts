import type { Inbound } from '@mikomi/domain/capture';
import { expect, test } from 'vitest';
import { pareDelivery } from './pare-delivery.ts';

interface Change {
  readonly contacts?: readonly unknown[];
  readonly messages: readonly { readonly id: string; readonly from: string; readonly text?: string }[];
}

/** Reads messages out of changes, which come in entries. */
const sender = {
  read: ({ body }: { readonly body: Buffer }): readonly Inbound[] => {
    const { entry }: { readonly entry: readonly { readonly changes: readonly Change[] }[] } = JSON.parse(
      body.toString(),
    );
    return entry.flatMap(({ changes }) =>
      changes.flatMap(({ messages }) =>
        messages.map(({ id }) => ({
          kind: 'ignored',
          externalId: id,
          at: null,
          because: { key: 'inbound-of-no-interest' },
        })),
      ),
    );
  },
};

const pare = async (changes: readonly Change[]) => {
  const body = Buffer.from(JSON.stringify({ object: 'chat', entry: [{ id: '1', changes }] }));
  const delivery = { contentType: 'application/json', headers: {}, query: '', body, receivedAt: 0 };
  const pared = await pareDelivery(sender, delivery, {
    whose: (id) => (id.startsWith('theirs') ? 'THEIRS' : id.startsWith('others') ? 'OTHERS' : undefined),
    names: (text) => text.includes('0901'),
  });
  return pared && JSON.parse(pared.toString()).entry[0].changes;
};

const theirs = { id: 'theirs-1', from: '0901' };
const others = { id: 'others-1', from: '0802' };

test('a change that is theirs alone goes, and nothing else', async () => {
  expect(await pare([{ messages: [theirs] }, { messages: [others] }])).toEqual([{ messages: [others] }]);
});

test('of a change with several the part goes that is theirs, and what names them beside it', async () => {
  const contacts = [{ wa_id: '0901' }, { wa_id: '0802' }];
  expect(await pare([{ contacts, messages: [theirs, others] }])).toEqual([
    { contacts: [{ wa_id: '0802' }], messages: [others] },
  ]);
});

test('what is nobody’s record goes where it names them', async () => {
  const status = { id: 'status-1', from: '0901' };
  const other = { id: 'status-2', from: '0802' };
  expect(await pare([{ messages: [status, other, others] }])).toEqual([{ messages: [other, others] }]);
});

test('it is not parted where somebody else names them, or where nothing stays', async () => {
  expect(await pare([{ messages: [theirs, { ...others, text: '0901' }] }])).toBeUndefined();
  expect(await pare([{ messages: [theirs] }])).toBeUndefined();
});
