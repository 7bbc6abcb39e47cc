import { parseArgs } from 'node:util';
import { StartError } from '../platform/start-error.ts';
import type { CliCommand } from './command.ts';
import { openProduct } from './open-product.ts';

/** Prints the way back in for somebody who forgot their password where no mail goes out. */
export const command: CliCommand = {
  usage: 'password-link --email <address>',
  about: 'prints a link by which its owner chooses a new password',
  run: async (words) => {
    const { values } = parseArgs({ args: [...words], options: { email: { type: 'string' } } });
    const { email } = values;
    if (!email) throw new StartError('Say for whom: mikomi password-link --email <address>');
    let link: string | undefined;
    await openProduct(
      async ({ authentication }) => {
        await authentication.api.requestPasswordReset({ body: { email } });
      },
      async ({ url }) => {
        link = url;
      },
    );
    if (link === undefined) throw new StartError(`Nobody has signed up with ${email}.`);
    console.log(`${link}\nIt opens once, for an hour. Give it to nobody but its owner.`);
    return 0;
  },
};
