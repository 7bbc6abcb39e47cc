export { refusedRules } from './refused-rules.ts';
export { type Samples, storedRules } from './rule-arbitrary.ts';
export { storedFacts, worldContexts, worldFactSamples, worldSamples, worldSchema } from './rule-world.ts';
