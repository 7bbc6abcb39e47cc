import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type ICruiseResult, type IModule } from 'dependency-cruiser';
import { BUILDINGS, DOMAIN_PACKAGES, ROOMS, TEST_FILES } from './boundaries.ts';
import { boundaryRules } from './boundary-rules.ts';

/** One refused import or file, with the reason a person can act on. */
export type Violation = {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
};

/** What the check saw. `files` counts the files of the house it read, never those of packages. */
export type BoundaryReport = { readonly files: number; readonly violations: readonly Violation[] };

/**
 * Holds every import below `root` to the boundaries of the house.
 *
 * A checker that sees no file passes everything, so fewer than `atLeast` files are a violation of their own.
 * Paths in the report are relative to `root`, with forward slashes.
 */
export async function checkBoundaries(root: string, atLeast: number): Promise<BoundaryReport> {
  const modules = await cruiseHouse(root);
  const own = modules.modules.filter((module) => isOwnSource(module.source));
  const violations = [
    ...importViolations(modules),
    ...oneFilePerPackage(own),
    ...unknownRooms(root),
    ...(own.length < atLeast ? [tooFew(own.length, atLeast)] : []),
  ];
  return { files: own.length, violations };
}

async function cruiseHouse(root: string): Promise<ICruiseResult> {
  const folders = BUILDINGS.flatMap((building) =>
    ['src', 'test', 'catalogue', 'bench', 'outside'].map((folder) => join(building.path, folder)),
  );
  const { output } = await cruise(
    folders.filter((folder) => exists(join(root, folder))),
    {
      baseDir: root,
      ruleSet: { forbidden: [...boundaryRules()] },
      validate: true,
      // The tree as written tells types from values by itself; compiling every file to compare takes four times as long.
      parser: 'tsc',
      tsPreCompilationDeps: true,
      doNotFollow: { path: ['(?:^|/)node_modules/', '(?:^|/)generated/'] },
      exclude: { path: ['(?:^|/)dist/', '^virtual:'] },
      enhancedResolveOptions: {
        exportsFields: ['exports'],
        conditionNames: ['import', 'node', 'style', 'default', 'types'],
        mainFields: ['module', 'main', 'types'],
        extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.css', '.d.ts'],
      },
    },
  );
  if (typeof output === 'string') throw new Error('dependency-cruiser answered with text instead of data.');
  return output;
}

function importViolations(result: ICruiseResult): readonly Violation[] {
  const reasons = new Map(boundaryRules().map((rule) => [rule.name, rule.comment]));
  return result.summary.violations.map((violation) => ({
    rule: violation.rule.name,
    from: violation.from,
    to: violation.cycle?.map((step) => step.name).join(' → ') ?? violation.to,
    reason: reasons.get(violation.rule.name) ?? '',
  }));
}

function oneFilePerPackage(modules: readonly IModule[]): readonly Violation[] {
  return DOMAIN_PACKAGES.flatMap((entry) => {
    const importers = modules
      .filter((module) => module.source.startsWith('packages/domain/src/'))
      .filter((module) => !new RegExp(TEST_FILES).test(module.source))
      .filter((module) => module.dependencies.some((dependency) => isPackage(dependency.module, entry.name)))
      .map((module) => module.source)
      .sort();
    return importers.slice(1).map((from) => ({
      rule: 'domain-one-file-per-package',
      from,
      to: entry.name,
      reason: `${entry.reason} ${importers[0]} already stands before it; import that file.`,
    }));
  });
}

/** A folder that is no room has no place in the order, so no rule would hold it. */
function unknownRooms(root: string): readonly Violation[] {
  const known = new Set(ROOMS.map((room) => room.name));
  return ['packages/domain/src', 'apps/api/src/rooms', 'apps/web/src/features', 'apps/web/src/pages']
    .filter((folder) => exists(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && !known.has(entry.name))
        .map((entry) => ({
          rule: 'known-rooms',
          from: `${folder}/${entry.name}`,
          to: '',
          reason: 'A room has the same name in domain, API and client, and a place in the one order.',
        })),
    );
}

function tooFew(seen: number, atLeast: number): Violation {
  return {
    rule: 'enough-files-seen',
    from: `${seen} files`,
    to: `at least ${atLeast}`,
    reason: 'A checker that does not see the files passes everything: is its TypeScript one it understands?',
  };
}

function isOwnSource(path: string): boolean {
  return /\.tsx?$/.test(path) && !/(?:^|\/)(?:node_modules|generated)\//.test(path);
}

function isPackage(specifier: string, name: string): boolean {
  return specifier === name || specifier.startsWith(`${name}/`);
}

function exists(path: string): boolean {
  try {
    readdirSync(path);
    return true;
  } catch {
    return false;
  }
}
