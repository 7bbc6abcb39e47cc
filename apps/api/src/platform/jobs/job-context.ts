import type { CommandContext } from '../context.ts';
import type { JobSurroundings } from './job-surroundings.ts';

/** The context of a command that the product itself runs in the background, in nobody's name. */
export function jobContext(surroundings: JobSurroundings, organizationId: string): CommandContext {
  const { database, now, hooks, publicUrl, mail, secretBox } = surroundings;
  return {
    database,
    now,
    hooks,
    organizationId,
    actorId: undefined,
    origin: 'JOB',
    quiet: false,
    product: { publicUrl, hasMailServer: mail.smtpUrl !== undefined, ...(secretBox && { secretBox }) },
  };
}
