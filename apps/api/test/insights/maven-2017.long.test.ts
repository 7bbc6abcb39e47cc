import { beforeAll, describe, test } from 'vitest';
import {
  expectQuarter,
  expectRows,
  expectTiles,
  expectYear,
  HAS_MAVEN,
  MAVEN_QUARTERS,
  type MavenTruth,
  readMavenTruth,
} from '../reference/maven-truth.ts';
import { openMaven } from '../reference/maven-world.ts';
import type { Caller } from '../testkit/caller.ts';

describe.skipIf(!HAS_MAVEN)('the sales of 2017 (MIKOMI_REFERENCE_DATA)', () => {
  let owner: Caller;
  let truth: MavenTruth;
  beforeAll(async () => {
    truth = readMavenTruth();
    owner = await openMaven();
  }, 300_000);

  test('come to the known year, agent by agent, manager by manager, region by region', () =>
    expectYear(owner, truth));
  test.each(MAVEN_QUARTERS)('come to the known board of %s', (quarter) =>
    expectQuarter(owner, truth, quarter),
  );
  test.each(MAVEN_QUARTERS)('come to the known tiles of %s', (quarter) => expectTiles(owner, truth, quarter));
  test.each(MAVEN_QUARTERS)('open as many rows as are known in %s', (quarter) =>
    expectRows(owner, truth, quarter),
  );
});
