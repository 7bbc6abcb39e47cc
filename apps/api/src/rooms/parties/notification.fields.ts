import { builder } from '../../graphql/builder.ts';
import { visible } from '../../graphql/restricted.ts';
import { Notification } from '../notifications/index.ts';
import { Company, Contact } from './party.types.ts';

builder.prismaObjectField(Notification, 'contact', (t) =>
  t.field({
    type: Contact,
    nullable: true,
    description: 'The contact it is about; null when it is about none, or the viewer may not see them.',
    select: { contactId: true },
    resolve: visible('Contact', ({ contactId }: { contactId: string | null }) => contactId),
  }),
);

builder.prismaObjectField(Notification, 'company', (t) =>
  t.field({
    type: Company,
    nullable: true,
    description: 'The company it is about; null when it is about none, or the viewer may not see it.',
    select: { companyId: true },
    resolve: visible('Company', ({ companyId }: { companyId: string | null }) => companyId),
  }),
);
