import { describe, expect, test } from 'vitest';
import { openWorld } from '../testkit/world.ts';

async function newOwner() {
  return (await (await openWorld()).signUp()).found();
}

describe('a new contact', () => {
  const tanaka = (value: string, familyName: string | null = '田中') => ({
    familyName,
    points: [{ kind: 'PHONE', value }],
  });

  test('brought twice at the same moment is one, with a lead of each who brings them', async () => {
    const owner = await newOwner();
    const lead = () =>
      owner.mutate('createLead', { contact: { new: tanaka('090-1234-5678') } }, 'lead { contact { id } }');
    const made = await Promise.all([lead(), lead(), lead()]);
    expect(new Set(made.map(({ lead: { contact } }) => contact.id)).size).toBe(1);
    const { contact } = await owner
      .mutate(
        'createLead',
        {
          contact: {
            new: {
              familyName: '田中',
              points: [
                ...tanaka('０９０１２３４５６７８').points,
                { kind: 'EMAIL', value: 'tanaka@example.com' },
              ],
            },
          },
        },
        'lead { contact { id points { value } } }',
      )
      .then(({ lead: made }) => made);
    expect(contact).toEqual({
      id: made[0]?.lead.contact.id,
      points: [{ value: '+819012345678' }, { value: 'tanaka@example.com' }],
    });
    const create = () =>
      owner.graphql(
        'mutation ($input: CreateContactInput!) { createContact(input: $input) { __typename ... on Error { code } } }',
        { input: tanaka('090-1111-2222') },
      );
    const answers = (await Promise.all([create(), create()])).map(({ createContact }) => createContact);
    expect(answers).toContainEqual({ __typename: 'CreateContactPayload' });
    expect(answers).toContainEqual({ __typename: 'ConflictError', code: 'ALREADY_KNOWN' });
  });

  test('is somebody else by another name, or where the number is shared', async () => {
    const owner = await newOwner();
    await owner.mutate('createContact', tanaka('090-1234-5678'));
    await owner.mutate('createContact', tanaka('090-1234-5678', '佐藤'));
    await owner.mutate('createContact', tanaka('0120-123-456'));
    await owner.mutate('createContact', tanaka('0120-123-456'));
    expect((await owner.graphql('{ contacts(first: 1) { totalCount } }')).contacts.totalCount).toBe(4);
  });

  test('is the one whom the number reaches where the form says so, and shares it where it says that', async () => {
    const owner = await newOwner();
    const { contact: known } = await owner.mutate('createContact', tanaka('090-1234-5678'), 'contact { id }');
    const asked = async (knownPoint: string, familyName: string) =>
      (
        await owner.mutate(
          'createLead',
          { contact: { new: { ...tanaka('090-1234-5678', familyName), knownPoint } } },
          'lead { contact { id name points { shared } } }',
        )
      ).lead.contact;
    expect(await asked('SAME_PERSON', '佐藤')).toEqual({
      id: known.id,
      name: '田中',
      points: [{ shared: false }],
    });
    const another = await asked('ANOTHER_PERSON', '佐藤');
    expect(another).toMatchObject({ name: '佐藤', points: [{ shared: true }] });
    const { contact } = await owner.graphql('query ($id: ID!) { contact(id: $id) { points { shared } } }', {
      id: known.id,
    });
    expect(contact.points).toEqual([{ shared: true }]);
    expect((await asked('SAME_PERSON', '鈴木')).name).toBe('鈴木');
  });

  test('has at most fifty addresses, which an edit sees all', async () => {
    const owner = await newOwner();
    const points = Array.from({ length: 51 }, (_, index) => ({
      kind: 'EMAIL',
      value: `${index}@example.com`,
    }));
    const tooMany = { code: 'TOO_MANY_ENTRIES', path: ['points'] };
    expect(await owner.refused('createContact', { familyName: '田中', points })).toMatchObject(tooMany);
    const { contact } = await owner.mutate(
      'createContact',
      { familyName: '田中', points: points.slice(1) },
      'contact { id }',
    );
    expect(await owner.refused('editContact', { id: contact.id, points })).toMatchObject(tooMany);
    expect(
      await owner.refused('createLead', { contact: { new: { familyName: '佐藤', points } } }),
    ).toMatchObject({
      code: 'TOO_MANY_ENTRIES',
      path: ['contact', 'new', 'points'],
    });
  });
});
