import { expect, test } from 'vitest';
import { documentsOf, inlineInto } from './inline-documents.ts';

const generated = `
export const LeadRow_LeadFragmentDoc = {"kind":"Document","definitions":[1]} as unknown as DocumentNode<LeadRow, unknown>;
export const LeadsPageDocument = {"kind":"Document","definitions":[2]} as unknown as DocumentNode<LeadsPage, unknown>;
`;
const documents = documentsOf(generated);

test('a query stands where it was asked for', () => {
  expect(inlineInto('const q = graphql(`\n  query LeadsPage { a }\n`);', documents)).toBe(
    'const q = ({"kind":"Document","definitions":[2]});',
  );
});

test('a fragment that was generated leaves nothing: the queries hold it', () => {
  expect(inlineInto('const f = graphql(`fragment LeadRow_Lead on Lead { id }`);', documents)).toBe(
    'const f = undefined;',
  );
  expect(() => inlineInto('graphql(`fragment Unknown on Lead { id }`)', documents)).toThrow('pnpm generate');
});

test('a document that was not generated stops the build', () => {
  expect(() => inlineInto('graphql(`query Unknown { a }`)', documents)).toThrow('pnpm generate');
});
