import { describe, expect, test } from 'vitest';
import { openWorld } from '../testkit/world.ts';
import { join } from './team-mates.ts';

const SETTINGS = `name country currency timeZone phoneCountry firstDayOfWeek fiscalYearStartMonth nameOrder locale
  workingHours { workingDays from to } holidays viewerCanEdit viewerCanDelete`;

describe('the organization’s settings', () => {
  test('begin with the presets of the country; another country brings none with it', async () => {
    const owner = await (await (await openWorld()).signUp()).found('Aizome', 'JP');
    const { organization } = await owner.mutate(
      'editOrganization',
      { country: 'US' },
      `organization { ${SETTINGS} }`,
    );
    expect(organization).toMatchObject({
      name: 'Aizome',
      country: 'US',
      currency: 'JPY',
      timeZone: 'Asia/Tokyo',
      phoneCountry: 'JP',
      workingHours: { workingDays: [1, 2, 3, 4, 5], from: '09:00' },
      viewerCanEdit: true,
      viewerCanDelete: true,
    });
  });

  test('change one by one, and only to what can be counted and written with', async () => {
    const owner = await (await (await openWorld()).signUp()).found();
    const edits = {
      name: '  New   Name ',
      currency: 'USD',
      timeZone: 'America/New_York',
      firstDayOfWeek: 7,
      fiscalYearStartMonth: 1,
      nameOrder: 'GIVEN_FIRST',
      locale: 'en-US',
      workingHours: { workingDays: [1, 2], from: '10:00', to: '16:30' },
      holidays: ['2026-12-25', '2026-01-01', '2026-12-25'],
    };
    const { organization } = await owner.mutate('editOrganization', edits, `organization { ${SETTINGS} }`);
    expect(organization).toMatchObject({
      ...edits,
      name: 'New Name',
      holidays: ['2026-01-01', '2026-12-25'],
    });
    const wrong: readonly (readonly [string, unknown])[] = [
      ['name', ' '],
      ['country', 'XX'],
      ['timeZone', 'Mars/Olympus'],
      ['firstDayOfWeek', 8],
      ['fiscalYearStartMonth', 0],
      ['locale', 'not a tag'],
      ['workingHours', { workingDays: [], from: '09:00', to: '18:00' }],
      ['workingHours', { workingDays: [1], from: '18:00', to: '09:00' }],
    ];
    for (const [field, value] of wrong)
      expect(await owner.refused('editOrganization', { [field]: value }), field).toMatchObject({
        path: [field],
      });
  });

  test('a profile is one’s own: name, language and zone', async () => {
    const world = await openWorld();
    const owner = await (await world.signUp()).found();
    const mate = await join(world, owner, { role: 'VIEWER' });
    await mate.caller.mutate('editProfile', { name: 'みか', locale: 'en', timeZone: 'Europe/Berlin' });
    expect(await mate.caller.graphql('{ viewer { locale timeZone } }')).toEqual({
      viewer: { locale: 'en', timeZone: 'Europe/Berlin' },
    });
    await mate.caller.mutate('editProfile', { locale: null });
    expect(await mate.caller.graphql('{ viewer { locale timeZone } }')).toEqual({
      viewer: { locale: 'ja-JP', timeZone: 'Europe/Berlin' },
    });
    expect(await mate.caller.refused('editProfile', { timeZone: 'Moon' })).toMatchObject({
      code: 'ZONE_UNKNOWN',
    });
  });

  test('an organization ends by its typed name, for owners alone, and nobody reaches it again', async () => {
    const world = await openWorld();
    const owner = await (await world.signUp()).found('Ending Ltd');
    const mate = await join(world, owner, { role: 'ADMIN' });
    const { link } = await owner.mutate('inviteMember', { email: 'late@example.com', role: 'REP' }, 'link');
    expect(
      (await mate.caller.ask('mutation { deleteOrganization(input: { name: "Ending Ltd" }) { __typename } }'))
        .errors?.[0]?.extensions,
    ).toEqual({ code: 'FORBIDDEN' });
    expect(await owner.refused('deleteOrganization', { name: 'ending' })).toMatchObject({
      code: 'ORGANIZATION_NAME_DIFFERS',
    });
    await owner.mutate('deleteOrganization', { name: 'Ending Ltd' });
    expect(await owner.graphql('{ viewer { memberId memberships { slug } } }')).toEqual({
      viewer: { memberId: null, memberships: [] },
    });
    expect(
      await world.nobody().graphql(`{ invitation(token: "${link.split('/').at(-1)}") { email } }`),
    ).toEqual({ invitation: null });
  });
});
