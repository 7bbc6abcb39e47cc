import { builder } from '../../../graphql/builder.ts';
import { surroundingsOf } from '../../../graphql/context.ts';
import { isSignUpOpen } from '../store/sign-up.ts';

builder.queryField('signUpIsOpen', (t) =>
  t.boolean({
    description:
      'Whether somebody without an invitation may sign up here; false where whoever runs this installation lets people in by invitation.',
    authScopes: { public: true },
    resolve: (_root, _args, context) => isSignUpOpen(surroundingsOf(context)),
  }),
);
