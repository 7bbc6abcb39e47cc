import { describe, expect, it } from 'vitest';
import { approachTo, monday, preset, step } from '../../../test/follow-ups/cadences.ts';
import { expectKeptOrRefused } from '../../../test/kept-or-refused.ts';
import { isRefusal } from '../../shared/index.ts';
import { checkCadence } from './check-cadence.ts';
import { previewCadence } from './preview-cadence.ts';

const schema = { score: { type: 'number', label: 'Score' } } as const;
const check = (change: object) => checkCadence({ ...preset, ...change }, schema);
const one = (change: object) => check({ steps: [{ ...step({ id: 'one' }), ...change }] });

describe('a cadence', () => {
  it('reads the conditions of its steps by the facts they ask about', () => {
    expect(one({ condition: { '>': [{ var: 'score' }, 50] } })).toMatchObject({
      steps: [{ condition: { kind: 'order' } }],
    });
  });

  it.each<[object, string, readonly string[]]>([
    [{ channel: 'FAX' }, 'value-unfit', ['channel']],
    [{ id: Number.NaN }, 'value-unfit', ['id']],
    [{ delay: { unit: 'WEEKS', count: 1 } }, 'value-unfit', ['delay', 'unit']],
    [{ delay: null }, 'value-unfit', ['delay']],
    [{ template: 5 }, 'value-unfit', ['template']],
    [{ template: ' ' }, 'cadence-template-missing', ['template']],
    [{ delay: { unit: 'MINUTES', count: -1 } }, 'cadence-delay-impossible', ['delay', 'count']],
    [{ delay: { unit: 'DAYS', count: 0, time: null } }, 'cadence-delay-impossible', ['delay', 'count']],
    [{ delay: { unit: 'DAYS', count: 1, time: '25:00' } }, 'cadence-time-unreadable', ['delay', 'time']],
  ])('is refused with a step of %j', (change, because, path) => {
    expect(one(change)).toMatchObject({ because, path: ['steps', '0', ...path] });
  });

  it('is refused with a condition about what nobody knows, at its place', () => {
    const refusal = one({ condition: { '>': [{ var: 'height' }, 50] } });
    expect(refusal).toMatchObject({ kind: 'refused' });
    expect('path' in refusal && refusal.path?.slice(0, 3)).toEqual(['steps', '0', 'condition']);
  });

  it('lets only the first step come at once', () => {
    const now = { unit: 'MINUTES', count: 0 } as const;
    expect(one({ delay: now })).not.toHaveProperty('because');
    const steps = [step({ id: 'one', delay: now }), step({ id: 'two', delay: now })];
    expect(check({ steps })).toMatchObject({
      because: 'cadence-delay-impossible',
      path: ['steps', '1', 'delay', 'count'],
      parameters: { atLeast: 1 },
    });
  });

  it('needs no text for a call or a visit', () => {
    expect(one({ channel: 'CALL', template: null })).not.toHaveProperty('because');
  });

  it('has a name, one to thirty steps of different ids, and limits that can be kept', () => {
    const many = Array.from({ length: 31 }, (_, index) => step({ id: String(index) }));
    expect(check({ name: ' ' })).toMatchObject({ because: 'cadence-name-missing' });
    expect(check({ steps: [] })).toMatchObject({ because: 'cadence-steps-missing' });
    expect(check({ steps: many })).toMatchObject({ because: 'value-unfit', path: ['steps'] });
    expect(check({ steps: many.slice(1) })).not.toHaveProperty('because');
    expect(check({ steps: [step({ id: 'a' }), step({ id: 'a' })] })).toMatchObject({
      because: 'cadence-step-twice',
      path: ['steps', '1', 'id'],
    });
    expect(check({ limits: [{ channels: null, atMost: 0, days: 7 }] })).toMatchObject({
      because: 'cadence-limit-impossible',
      path: ['limits', '0'],
    });
  });

  it.each<[object, readonly string[]]>([
    [{ name: 5 }, ['name']],
    [{ steps: [null] }, ['steps', '0']],
    [{ limits: null }, ['limits']],
    [{ limits: [{ channels: ['FAX'], atMost: 1, days: 1 }] }, ['limits', '0', 'channels', '0']],
    [{ onDeadPoint: 'GO_ON' }, ['onDeadPoint']],
  ])('is refused where it is no cadence at all: %j', (change, path) => {
    expect(check(change)).toMatchObject({ because: 'value-unfit', path });
  });

  it('law: whatever was stored is kept or refused, and what is kept can be previewed', () => {
    const condition = { '>': [{ var: 'score' }, 50] };
    const good = { ...preset, steps: [...preset.steps, { ...step({ id: 'more' }), condition }] };
    expectKeptOrRefused(
      good,
      (stored) => checkCadence(stored, schema),
      (kept) => {
        const preview = previewCadence(kept, approachTo({ facts: { score: 60 } }), monday);
        if (!isRefusal(preview)) expect(preview).toHaveLength(kept.steps.length);
      },
    );
  });
});
