import { beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../../src/compose.ts';
import type { Caller, GraphQLAnswer } from '../testkit/caller.ts';
import { fill } from './filled-organization.ts';
import { mutations, ruleOf } from './rules.ts';
import { mentionedOutside, sumOf } from './tables.ts';
import {
  isBug,
  isForbidden,
  leaked,
  NARROW_ROLES,
  openTwoOrganizations,
  rightsOf,
  type TwoOrganizations,
} from './two-organizations.ts';
import { MutationWalk } from './walk-mutation.ts';

const PATIENCE_MS = 400_000;

describe('calling every mutation of the schema', () => {
  let two: TwoOrganizations;
  const walks = mutations.map((field) => ({ rule: ruleOf(field), walk: new MutationWalk(schema, field) }));

  beforeAll(async () => {
    two = await openTwoOrganizations();
    return () => two.world.close();
  });

  test(
    'lets no stranger write into an organization, or hang anything on its records',
    async () => {
      const { world, a, ownerA, ownerB, organizationB } = two;
      let before = await sumOf(world.ownerPool, a.organizationId);
      const everyKey = [...a.keys.values()].join();
      const outsiders: readonly Caller[] = [
        ownerB.in(ownerA.slug),
        world.nobody(),
        world.nobody().in(ownerA.slug),
      ];
      const found: string[] = [];
      /** Mutations that answered the same with records of their own: nobody has looked at the ids. */
      const blind: string[] = [];
      const crashed = new Set<string>();
      for (const { walk, rule } of walks) {
        const own = await fill(world.ownerPool, organizationB);
        const inspect = (answer: GraphQLAnswer) => {
          const words = leaked(answer, everyKey, a);
          if (words.length > 0) found.push(`${walk.name} answered ${words}`);
          if (answer.status === 400) found.push(`${walk.name}: ${answer.errors?.[0]?.message}`);
          if (isBug(answer)) crashed.add(walk.name);
        };
        const [whole, ...alone] = walk.shapes();
        const withTheirs: string[] = [];
        for (const shape of walk.shapes()) {
          const { answer, result } = await walk.call(ownerB, shape, own, a);
          inspect(answer);
          withTheirs.push(result?.code ?? 'done');
        }
        for (const [index, leaf] of walk.leaves.entries()) {
          for (const shape of [whole, alone[index]])
            if (shape) inspect((await walk.call(ownerB, shape, own, a, (one) => one === leaf)).answer);
        }
        for (const caller of outsiders) {
          const { answer } = await walk.call(caller, whole ?? (() => true), own, a);
          inspect(answer);
          const isOpen = rule?.public || (rule?.person && caller === outsiders[0]);
          if (!isOpen && !isForbidden(answer)) found.push(`${walk.name} was not refused`);
        }
        const withOwn: string[] = [];
        for (const shape of walk.shapes())
          withOwn.push((await walk.call(ownerB, shape, own)).result?.code ?? 'done');
        if (walk.leaves.length > 0 && `${withOwn}` === `${withTheirs}`)
          blind.push(`${walk.name}: ${withOwn}`);
        const after = await sumOf(world.ownerPool, a.organizationId);
        for (const [table, sum] of Object.entries(after))
          if (sum !== before[table]) found.push(`${walk.name} changed ${table}`);
        before = after;
      }
      expect(found.slice(0, 20)).toEqual([]);
      const words = [a.organizationId, a.mark, ...a.keys.values()];
      expect(await mentionedOutside(world.ownerPool, a.organizationId, words)).toEqual([]);
      expect([...crashed]).toEqual([]);
      expect(blind.length, `refused before anybody looked at an id: ${blind}`).toBeLessThan(walks.length / 8);
    },
    PATIENCE_MS,
  );

  test.each(NARROW_ROLES)(
    'lets a %s change nothing that belongs to others',
    async (role) => {
      const { world, a, roles } = two;
      const caller = roles.get(role) ?? world.nobody();
      const rights = await rightsOf(caller);
      const keys = [...a.keys.values()];
      let before = await sumOf(world.ownerPool, a.organizationId, keys);
      const found: string[] = [];
      for (const { walk, rule } of walks) {
        for (const shape of [...walk.shapes(), ...walk.pieces()]) {
          const { answer } = await walk.call(caller, shape, a);
          if (rule?.right && !rights.has(rule.right) && !isForbidden(answer))
            found.push(`${walk.name} was not refused`);
        }
        const after = await sumOf(world.ownerPool, a.organizationId, keys);
        for (const [table, sum] of Object.entries(after))
          if (sum !== before[table]) found.push(`${walk.name} changed ${table}`);
        before = after;
      }
      expect(found.slice(0, 20)).toEqual([]);
    },
    PATIENCE_MS,
  );
});
