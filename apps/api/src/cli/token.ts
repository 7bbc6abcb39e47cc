import { isRefusal } from '@mikomi/domain/shared';
import { say, tokens } from '../compose.ts';
import type { Database } from '../platform/database/database.ts';
import { fragment, runAbove } from '../platform/database/sql.ts';
import { StartError } from '../platform/start-error.ts';
import type { CliCommand } from './command.ts';
import { openProduct } from './open-product.ts';
import { readWords } from './read-words.ts';

const USAGE = 'token --organization <slug> --email <address>';

/** Makes a personal API token for a member, for scripts that an administrator sets up. */
export const command: CliCommand = {
  usage: USAGE,
  about: 'makes a personal API token; --name and --days as you like',
  run: async (words) => {
    const { values } = readWords(words, USAGE, {
      organization: { type: 'string' },
      email: { type: 'string' },
      name: { type: 'string', default: 'Made by mikomi token' },
      days: { type: 'string', default: '90' },
    });
    const { organization, email, name, days } = values;
    if (!organization || !email) {
      throw new StartError(`Say whose: pnpm mikomi ${USAGE}`);
    }
    await openProduct(async ({ env, database, hooks }) => {
      const personId = await personOf(database, email);
      const found = personId && (await tokens.findMemberOfPerson(database, personId, organization));
      if (!found) throw new StartError(`Nobody with that address is an active member of ${organization}.`);
      const product = { publicUrl: env.publicUrl, hasMailServer: env.smtpUrl !== undefined };
      const member = tokens.memberContext(found, 'JOB', { database, hooks, product, now: Date.now });
      const secret = tokens.newSecretToken('mik_');
      const made = await tokens.createApiToken(member, { name, expiresInDays: Number(days) }, secret);
      if (isRefusal(made)) throw new StartError(say(made, 'en'));
      console.log(
        `${secret.token}\nIt is shown this once. It ends in ${days} days and has the rights of ${found.name}.`,
      );
    });
    return 0;
  },
};

async function personOf(database: Database, email: string): Promise<string | undefined> {
  const [person] = await runAbove<{ id: string }>(
    database,
    fragment`SELECT id FROM person WHERE email = ${email.toLowerCase()}`,
  );
  return person?.id;
}
