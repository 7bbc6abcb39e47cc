import { BUILDINGS, FEWEST_FILES } from '../boundaries.ts';
import { checkBoundaries } from '../check-boundaries.ts';
import { boundaryLines, REPOSITORY } from '../report.ts';
import { isTypeScript, sourceFiles } from '../source/source-file.ts';

// Every hand-written file in a `src` must have been seen, however many there are by now.
const written = sourceFiles(REPOSITORY).filter(
  (file) => isTypeScript(file) && BUILDINGS.some((building) => file.path.startsWith(`${building.path}/src/`)),
);
const report = await checkBoundaries(REPOSITORY, Math.max(FEWEST_FILES, written.length));

for (const line of boundaryLines(report)) console.log(line);
if (report.violations.length > 0) process.exitCode = 1;
