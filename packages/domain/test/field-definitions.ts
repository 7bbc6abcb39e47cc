import {
  type CustomValueContext,
  type FieldConstraints,
  type FieldDefinition,
  UNCONSTRAINED,
} from '../src/catalog/index.ts';

/** What readers of custom values know. */
export const reading: CustomValueContext = {
  currency: 'JPY',
  country: 'JP',
  locale: 'ja',
  isMember: (id) => id === 'm1',
};
/** A text on a visit that nothing is asked of, with these changes. */
export const definition = (change: Partial<FieldDefinition>): FieldDefinition => ({
  id: 'f1',
  host: 'VISIT',
  name: 'Field',
  type: 'TEXT',
  options: [],
  required: false,
  requiredFrom: null,
  constraints: UNCONSTRAINED,
  defaultValue: null,
  ...change,
});
/** A field of a type with these limits, and three choices. */
export const limited = (type: FieldDefinition['type'], constraints: Partial<FieldConstraints>) =>
  definition({
    type,
    constraints: { ...UNCONSTRAINED, ...constraints },
    options: ['a', 'b', 'c'].map((key) => ({ key, label: key.toUpperCase() })),
  });
