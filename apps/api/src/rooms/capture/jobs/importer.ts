import type { CommandContext } from '../../../platform/context.ts';
import type { JobSurroundings } from '../../../platform/jobs/job-surroundings.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import * as identity from '../../identity/index.ts';
import type { StoredImport } from '../store/imports.ts';

/** The member in whose name the import writes, quietly; of one that was started before that was kept, whoever uploaded it. */
export async function importerOf(
  surroundings: JobSurroundings,
  organizationId: string,
  stored: StoredImport,
): Promise<MemberContext | undefined> {
  return memberIn(surroundings, organizationId, stored.startedById ?? stored.createdById);
}

/** The member in whose name the import is undone, quietly; of one whose undo had begun before that was kept, whoever uploaded it. */
export async function undoerOf(
  surroundings: JobSurroundings,
  organizationId: string,
  stored: StoredImport,
): Promise<MemberContext | undefined> {
  return memberIn(surroundings, organizationId, stored.undoneById ?? stored.createdById);
}

async function memberIn(
  surroundings: JobSurroundings,
  organizationId: string,
  memberId: string | null,
): Promise<MemberContext | undefined> {
  if (memberId === null) return undefined;
  const found = await identity.findMemberById(surroundings.database, organizationId, memberId);
  const product = productOf(surroundings);
  return found && { ...identity.memberContext(found, 'IMPORT', { ...surroundings, product }), quiet: true };
}

/** The product itself, where no member is left to act. */
export function productContext(surroundings: JobSurroundings, organizationId: string): CommandContext {
  const product = productOf(surroundings);
  return { ...surroundings, product, organizationId, actorId: undefined, origin: 'IMPORT', quiet: true };
}

function productOf({ publicUrl, mail }: JobSurroundings) {
  return { publicUrl, hasMailServer: mail.smtpUrl !== undefined };
}
