import type { AtStart, EveryMinute } from '../../../platform/jobs/job.ts';
import type { JobSurroundings } from '../../../platform/jobs/job-surroundings.ts';
import { resumeImport } from '../commands/resume-import.ts';
import { standingImports } from '../store/standing-imports.ts';
import { productContext } from './importer.ts';

/** An import whose job died is taken up again: nobody has got further with it for this long. */
const STANDS_STILL_MS = 45_000;

export const resumeImports: EveryMinute = {
  name: 'resume-imports',
  run: (surroundings) => resume(surroundings, surroundings.now() - STANDS_STILL_MS),
};

/** A killed process was the only one, as a rule: its imports need no wait. Where another lives, a second job does no harm. */
export const resumeAtStart: AtStart = {
  name: 'resume-imports-at-start',
  run: (surroundings) => resume(surroundings, surroundings.now()),
};

async function resume(surroundings: JobSurroundings, before: number): Promise<void> {
  for (const { organizationId, id } of await standingImports(surroundings.database, before)) {
    await resumeImport(productContext(surroundings, organizationId), id, before);
  }
}
