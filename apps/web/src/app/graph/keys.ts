import type { KeyingConfig } from '@urql/exchange-graphcache';
import { withoutId } from '#generated/graphcache-schema.json';

/** Values without an id of their own live inside what holds them; every other record is known by its id. */
export const KEYS: KeyingConfig = Object.fromEntries(withoutId.map((type) => [type, () => null]));
