import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { COMPILER } from '../../build/compiler.ts';
import { ENTRIES } from './in-app.ts';

/** What the compiler says of a file of the app, in an app that knows neither browser nor Node and checks every declaration. */
function compilerSays(text: string): string {
  const options = {
    strict: true,
    noEmit: true,
    skipLibCheck: false,
    exactOptionalPropertyTypes: true,
    target: 'ES2022',
    lib: ['ES2022'],
    module: 'NodeNext',
    types: [],
  };
  writeFileSync(join(inject('app'), 'types.ts'), text);
  writeFileSync(
    join(inject('app'), 'tsconfig.json'),
    JSON.stringify({ compilerOptions: options, files: ['types.ts'] }),
  );
  const { stdout } = spawnSync(process.execPath, [COMPILER, '-p', 'tsconfig.json'], {
    cwd: inject('app'),
    encoding: 'utf8',
  });
  return stdout;
}

test('the types of every room stand on their own', () => {
  const imports = ENTRIES.map((room, at) => `import * as room${at} from '@mikomi/domain/${room}';`);
  expect(
    compilerSays(`${imports.join('\n')}\nexport const rooms = [${ENTRIES.map((_, at) => `room${at}`)}];\n`),
  ).toBe('');
});

test('what is not offered does not compile', () => {
  const reach = "import { temporal } from '@mikomi/domain/shared/temporal.js';\nexport { temporal };\n";
  expect(compilerSays(reach)).toContain("Cannot find module '@mikomi/domain/shared/temporal.js'");
});
