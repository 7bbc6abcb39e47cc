import { builder } from '../../graphql/builder.ts';
import { Lead } from '../leads/index.ts';

builder.prismaObjectField(Lead, 'commentCount', (t) =>
  t.int({
    description: 'How many comments it has.',
    select: { comments: true },
    resolve: ({ comments }) => comments,
  }),
);
