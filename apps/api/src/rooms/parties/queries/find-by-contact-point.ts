import { CONTACT_POINT_KINDS, readContactPoint } from '@mikomi/domain/parties';
import { isRefusal } from '@mikomi/domain/shared';
import { builder } from '../../../graphql/builder.ts';
import { memberOf } from '../../../graphql/context.ts';
import { ContactPointKind } from '../contact-point.enum.ts';
import { KnownParty } from '../known-party.type.ts';
import { partiesOfPoints } from '../store/find-known.ts';

builder.queryField('findByContactPoint', (t) =>
  t.field({
    type: [KnownParty],
    description:
      'Whom a whole phone number, e-mail address or channel id reaches, whoever’s they are, at most 20. Of those that the viewer may not see it tells name, owner, stage and last contact day, no more.',
    authScopes: { right: 'party.read' },
    complexity: 50,
    args: {
      value: t.arg.string({ required: true, description: 'As typed: all of it, not a part.' }),
      kind: t.arg({ type: ContactPointKind, description: 'By which channel; any that fits unless said.' }),
    },
    resolve: async (_root, { value, kind }, context) => {
      const member = memberOf(context);
      const identities = (kind ? [kind] : CONTACT_POINT_KINDS).flatMap((each) => {
        const point = readContactPoint(each, value, member.organization.phoneCountry);
        return isRefusal(point) ? [] : [point.identity];
      });
      return identities.length === 0 ? [] : [...(await partiesOfPoints(member, [...new Set(identities)]))];
    },
  }),
);
