import { StartError } from '../platform/start-error.ts';
import { ensureSample } from '../sample/ensure-sample.ts';
import type { CliCommand } from './command.ts';
import { openProduct } from './open-product.ts';

/** Loads the sample organization into this installation, also into a database of one's own. */
export const command: CliCommand = {
  usage: 'sample',
  about: 'loads the sample organization, when it is not there',
  run: async () => {
    const outcome = await openProduct((product) => ensureSample(product));
    if (outcome === 'present') throw new StartError('The sample organization is there already.');
    console.log(
      'Loaded the sample organization. Its sign-ins stand on the login page, opened from this machine.',
    );
    return 0;
  },
};
