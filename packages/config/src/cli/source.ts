import { FEWEST_FILES } from '../boundaries.ts';
import { REPOSITORY, sourceLines } from '../report.ts';
import { checkSource } from '../source/check-source.ts';
import { sourceFiles } from '../source/source-file.ts';

const report = checkSource(sourceFiles(REPOSITORY));

for (const line of sourceLines(report)) console.log(line);
if (report.findings.length > 0 || report.files < FEWEST_FILES) process.exitCode = 1;
