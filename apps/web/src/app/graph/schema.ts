import short from '#generated/graphcache-schema.json';
import { fullSchema, type ShortSchema } from './full-schema.ts';

/** The part of the schema that the client's documents touch. */
export const schema = fullSchema(short as unknown as ShortSchema);
