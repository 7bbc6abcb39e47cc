import type { IsCommonPassword } from '@mikomi/domain/identity';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

/** With fewer guesses than this, trying a known word with a year and a sign behind it gets there. */
const ENOUGH_GUESSES = 100_000_000;

const estimator = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });

/**
 * A password is common when it is found within a hundred million guesses by somebody who begins with the passwords of known
 * leaks, rows of keys, sequences, repetitions and dates, and with what people do to each of these.
 */
export const isCommonPassword: IsCommonPassword = (password) =>
  estimator.check(password).guesses < ENOUGH_GUESSES;
