import { beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../testkit/world.ts';
import { upload } from './desk.ts';
import { oneThenOther, openCounter } from './moving-parties.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

describe('what comes in from somebody', () => {
  test('who is merged right afterwards goes with them', async () => {
    const desk = await openCounter(world);
    const ids = [await desk.contact('mori@example.com'), await desk.contact('m.mori@example.com')];
    await desk.post({ name: 'Mori', email: 'm.mori@example.com', message: 'In blue?' });
    await oneThenOther(world, desk.numbers, desk.read, () => desk.merge(ids));
    expect(await desk.leadsOf('contact', ids[0])).toBe(1);
  });

  test('who has just been merged stands with whom they became', async () => {
    const desk = await openCounter(world);
    const ids = [await desk.contact('mori@example.com'), await desk.contact('m.mori@example.com')];
    await desk.post({ name: 'Mori', email: 'm.mori@example.com', message: 'In blue?' });
    await oneThenOther(world, desk.pointsOf(ids[1]), () => desk.merge(ids), desk.read);
    expect(await desk.leadsOf('contact', ids[0])).toBe(1);
  });

  test('whose company is merged right afterwards goes with it', async () => {
    const desk = await openCounter(world);
    await desk.contact('mori@example.com');
    const ids = [await desk.company('Aoba Trading'), await desk.company('Aoba')];
    await desk.post({ name: 'Mori', email: 'mori@example.com', company: 'Aoba', message: 'In blue?' });
    await oneThenOther(world, desk.numbers, desk.read, () => desk.merge(ids));
    expect(await desk.leadsOf('company', ids[0])).toBe(1);
  });

  test('who is deleted right afterwards keeps them from the bin', async () => {
    const desk = await openCounter(world);
    const id = await desk.contact('mori@example.com');
    await desk.post({ name: 'Mori', email: 'mori@example.com', message: 'In blue?' });
    await oneThenOther(world, desk.numbers, desk.read, () => desk.remove([id]));
    expect(await desk.leadsOf('contact', id)).toBe(1);
  });
});

describe('what a list says of somebody', () => {
  const plan = { acceptProposals: true };
  const imported = async (desk: Awaited<ReturnType<typeof openCounter>>, bytes: string) => {
    const { importId } = await upload(world, desk.owner, 'list.csv', bytes);
    await desk.owner.mutate('startImport', { id: importId, plan });
    return () => world.workOff();
  };

  test('who is merged right afterwards goes with them', async () => {
    const desk = await openCounter(world);
    const ids = [await desk.contact('mori@example.com'), await desk.contact('m.mori@example.com')];
    const write = await imported(desk, 'Name,Email,Lead title\nMori,m.mori@example.com,Roof\n');
    await oneThenOther(world, desk.numbers, write, () => desk.merge(ids));
    expect(await desk.leadsOf('contact', ids[0])).toBe(1);
  });

  test('who has just been merged stands with whom they became', async () => {
    const desk = await openCounter(world);
    const ids = [await desk.contact('mori@example.com'), await desk.contact('m.mori@example.com')];
    const write = await imported(desk, 'Name,Email,Lead title\nMori,m.mori@example.com,Roof\n');
    await oneThenOther(world, desk.pointsOf(ids[1]), () => desk.merge(ids), write);
    expect(await desk.leadsOf('contact', ids[0])).toBe(1);
  });

  test('whose company is merged right afterwards goes with it', async () => {
    const desk = await openCounter(world);
    const ids = [await desk.company('Aoba Trading'), await desk.company('Aoba')];
    const write = await imported(desk, 'Company,Lead title\nAoba,Roof\n');
    await oneThenOther(world, desk.numbers, write, () => desk.merge(ids));
    expect(await desk.leadsOf('company', ids[0])).toBe(1);
  });

  test('who is deleted right afterwards keeps them from the bin', async () => {
    const desk = await openCounter(world);
    const id = await desk.contact('mori@example.com');
    const write = await imported(desk, 'Name,Email,Lead title\nMori,mori@example.com,Roof\n');
    await oneThenOther(world, desk.numbers, write, () => desk.remove([id]));
    expect(await desk.leadsOf('contact', id)).toBe(1);
  });
});
