import { beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../testkit/world.ts';
import { bring } from './desk.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

const HEAD =
  'id,created_time,ad_id,ad_name,campaign_id,campaign_name,form_id,form_name,is_organic,platform,full_name,email,phone_number,zip_code,lead_status';
const AISHA =
  'l:1,2026-07-16T00:12:13+03:00,ag:2,Spring ad,c:4,Spring,f:5,Window Cleaning,false,fb,Aisha Example,aisha@ads.example,p:+15555550101,z:01960,CREATED';
const TEST =
  'l:3,2026-07-16T03:17:00-05:00,,,,,f:5,Window Cleaning,true,fb,<test lead: dummy data for full_name>,test@fb.com,p:<test lead: dummy data for phone_number>,z:<test lead: dummy data for zip_code>,CREATED';

describe('the leads of an ad, as its owner exports them', () => {
  test('keep what led to them, fill no settings, and a test lead is closed as one', async () => {
    const owner = await (await world.signUp()).found('Desk', 'US');
    const done = await bring(world, owner, 'leads.csv', `${HEAD}\n${AISHA}\n${TEST}\n`, {
      acceptProposals: true,
      stages: [{ word: 'CREATED', newStage: { name: 'CREATED', kind: 'OPEN' } }],
    });
    expect(done.counts).toMatchObject({ created: 2, failed: 0 });
    const { leads, customFields } = await owner.graphql(`{ customFields(record: LEAD) { id }
      leads(first: 5, orderBy: { field: CAPTURED_AT }) { nodes { status closedAs contact { name addressLine }
        touches { detail } } } }`);
    expect(customFields).toEqual([]);
    expect(leads.nodes).toHaveLength(2);
    expect(leads.nodes.find(({ status }: { status: string }) => status === 'OPEN')).toMatchObject({
      closedAs: null,
      contact: { name: 'Aisha Example', addressLine: '01960' },
      touches: [
        {
          detail: {
            campaign: 'Spring',
            form: 'Window Cleaning',
            ad: 'Spring ad',
            answers: [
              { name: 'ad_id', value: 'ag:2' },
              { name: 'campaign_id', value: 'c:4' },
              { name: 'form_id', value: 'f:5' },
              { name: 'is_organic', value: 'false' },
              { name: 'phone_number', value: 'p:+15555550101' },
            ],
          },
        },
      ],
    });
    expect(leads.nodes.find(({ status }: { status: string }) => status === 'LOST')).toMatchObject({
      closedAs: 'TEST',
      contact: null,
    });
  });
});
