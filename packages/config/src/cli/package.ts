import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkPackage } from '../package/check-package.ts';
import { packPackage } from '../package/pack-package.ts';
import { REPOSITORY } from '../report.ts';

// Packs what is published and asks the judges of packages about it.

const { archive, home } = packPackage(join(REPOSITORY, 'packages/domain'));
try {
  const complaints = checkPackage(archive);
  for (const { tool, said } of complaints) console.log(`${tool}:\n${said}`);
  if (complaints.length > 0) process.exitCode = 1;
} finally {
  rmSync(home, { recursive: true, force: true });
}
