import { LOCALES } from '@mikomi/domain/shared';
import { StartError } from '../platform/start-error.ts';
import { ensureSample } from '../sample/ensure-sample.ts';
import type { CliCommand } from './command.ts';
import { openProduct } from './open-product.ts';
import { readWords } from './read-words.ts';

const USAGE = 'sample [--language ja|en]';

/** Loads the sample organization into this installation, also into a database of one's own. */
export const command: CliCommand = {
  usage: USAGE,
  about: 'loads the sample organization, when it is not there',
  run: async (words) => {
    const { language } = readWords(words, USAGE, { language: { type: 'string' } }).values;
    const asked = LOCALES.find((locale) => locale === language);
    if (language !== undefined && asked === undefined)
      throw new StartError(`The sample is not written in “${language}”. Give one of ${LOCALES.join(', ')}.`);
    const outcome = await openProduct(
      (product) => {
        const { sample } = product.env;
        return ensureSample(product, asked ?? (sample === 'no' ? 'yes' : sample));
      },
      { mayBeMade: true },
    );
    if (outcome === 'present') throw new StartError('The sample organization is there already.');
    console.log(
      'Loaded the sample organization. Its sign-ins stand on the login page, opened from this machine.',
    );
    return 0;
  },
};
