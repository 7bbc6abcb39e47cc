import { isRefusal, parseEmail } from '@mikomi/domain/shared';
import { StartError } from '../platform/start-error.ts';
import type { CliCommand } from './command.ts';
import { openProduct } from './open-product.ts';
import { readWords } from './read-words.ts';

const USAGE = 'password-link --email <address>';

/** Prints the way back in for somebody who forgot their password where no mail goes out. */
export const command: CliCommand = {
  usage: USAGE,
  about: 'prints a link by which its owner chooses a new password',
  run: async (words) => {
    const { email } = readWords(words, USAGE, { email: { type: 'string' } }).values;
    if (!email) throw new StartError(`Say for whom: pnpm mikomi ${USAGE}`);
    if (isRefusal(parseEmail(email))) throw new StartError(`“${email}” is no e-mail address.`);
    let link: string | undefined;
    const isGuess = await openProduct(
      async ({ authentication, env }) => {
        await authentication.api.requestPasswordReset({ body: { email } });
        return env.databaseUrl !== undefined && !process.env.PUBLIC_URL;
      },
      {
        sendPasswordReset: async ({ url }) => {
          link = url;
        },
      },
    );
    if (link === undefined) throw new StartError(`Nobody has signed up with ${email}.`);
    console.log(`${link}\nIt opens once, for an hour. Give it to nobody but its owner.`);
    if (isGuess) console.log('Where people reach the product elsewhere, set PUBLIC_URL as it has it.');
    return 0;
  },
};
