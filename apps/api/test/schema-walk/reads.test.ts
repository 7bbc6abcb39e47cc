import { beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../../src/compose.ts';
import type { Caller } from '../testkit/caller.ts';
import { type Question, questionsAbout } from './questions.ts';
import { restrictedTables, ruleOf } from './rules.ts';
import { several } from './several.ts';
import { readTables, sumOf } from './tables.ts';
import {
  hideContactUnderCompany,
  isForbidden,
  leaked,
  NARROW_ROLES,
  openTwoOrganizations,
  rightsOf,
  type TwoOrganizations,
  tableOf,
} from './two-organizations.ts';

const PATIENCE_MS = 240_000;
const rootRule = (root: string) => ruleOf(schema.getQueryType()?.getFields()[root]);

describe('asking every question of the schema', () => {
  let two: TwoOrganizations;
  /** The questions, less those after ids of a type that a field does not take: their owner gets nothing either. */
  let asked: readonly Question[] = [];
  const seen = new Set<string>();
  const invalid: string[] = [];

  beforeAll(async () => {
    two = await openTwoOrganizations();
    const { ownerA, a } = two;
    const useful: Question[] = [];
    await several(questionsAbout(a), async (question) => {
      const answer = await ownerA.ask(question.document);
      if (answer.status === 400) invalid.push(`${answer.errors?.[0]?.message}: ${question.document}`);
      const words = leaked(answer, question.document, a);
      for (const word of words) seen.add(tableOf(word));
      if (!question.guessesId || words.length > 0) useful.push(question);
    });
    asked = useful;
    return () => two.world.close();
  }, PATIENCE_MS);

  test('is possible: every document is valid, and an owner reads their records by them', () => {
    expect(invalid).toEqual([]);
    expect(asked.length).toBeGreaterThan(150);
    expect([...seen]).toEqual(
      expect.arrayContaining([...restrictedTables(), 'member', 'team', 'mail_message']),
    );
  });

  test(
    'tells nobody and no stranger anything of an organization',
    async () => {
      const { world, a, ownerA, ownerB } = two;
      const callers: readonly (readonly [string, Caller])[] = [
        ['nobody', world.nobody()],
        ['nobody, naming it', world.nobody().in(ownerA.slug)],
        ['a stranger', ownerB],
        ['a stranger, naming it', ownerB.in(ownerA.slug)],
      ];
      const before = await sumOf(world.ownerPool, a.organizationId);
      const found: string[] = [];
      await several(asked, async ({ root, document }) => {
        const rule = rootRule(root);
        for (const [who, caller] of callers) {
          const answer = await caller.ask(document);
          const words = leaked(answer, document, a);
          if (words.length > 0) found.push(`${who} read ${words}: ${document}`);
          const isOpen = rule?.public || who === 'a stranger' || (rule?.person && who.startsWith('a '));
          if (!isOpen && !isForbidden(answer)) found.push(`${who} was not refused: ${document}`);
        }
      });
      expect(found.slice(0, 20)).toEqual([]);
      expect(await sumOf(world.ownerPool, a.organizationId)).toEqual(before);
    },
    PATIENCE_MS,
  );

  test.each(NARROW_ROLES)(
    'tells a %s what the role may know, and nothing restricted of others',
    async (role) => {
      const { world, a, roles } = two;
      const caller = roles.get(role) ?? world.nobody();
      const rights = await rightsOf(caller);
      const closed = rights.get('lead.read') === 'all' ? new Set() : await tablesOfOthers();
      const found: string[] = [];
      await several(asked, async ({ root, document }) => {
        const rule = rootRule(root);
        const answer = await caller.ask(document);
        if (rule?.right && !rights.has(rule.right) && !isForbidden(answer))
          found.push(`not refused without ${rule.right}: ${document}`);
        const words = leaked(answer, document, a).filter((word) => closed.has(tableOf(word)));
        if (words.length > 0) found.push(`read ${words}: ${document}`);
      });
      expect(found.slice(0, 20)).toEqual([]);
    },
    PATIENCE_MS,
  );

  test(
    'tells a REP of a company whom a lead brought there nothing about its people',
    async () => {
      const { ownerA } = two;
      const { rep, hidden } = await hideContactUnderCompany(two);
      const closed = restrictedTables().filter((table) => table !== 'company');
      const told = new Set<string>();
      const found: string[] = [];
      await several(questionsAbout(hidden), async ({ document }) => {
        const toldTo = async (caller: Caller) =>
          leaked(await caller.ask(document), document, hidden).map(tableOf);
        for (const table of await toldTo(ownerA)) told.add(table);
        const words = await toldTo(rep);
        if (words.includes('company')) told.add('company to the REP');
        if (words.some((table) => closed.includes(table))) found.push(`read ${words}: ${document}`);
      });
      expect(found.slice(0, 20)).toEqual([]);
      expect([...told]).toEqual(
        expect.arrayContaining(['activity', 'follow_up', 'contact', 'company to the REP']),
      );
    },
    PATIENCE_MS,
  );

  /** The tables of restricted records, of what hangs on them, and of what is told about records. */
  async function tablesOfOthers(): Promise<ReadonlySet<string>> {
    const tables = await readTables(two.world.ownerPool);
    const closed = new Set(restrictedTables());
    for (const { name, columns } of tables)
      if (columns.some((column) => column.name === 'recordId')) closed.add(name);
    for (const name of closed)
      for (const table of tables) if ([...table.references.values()].includes(name)) closed.add(table.name);
    return closed;
  }
});
