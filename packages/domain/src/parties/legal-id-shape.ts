import { filledTextShape, objectOf, oneOf, textShape } from '../shared/index.ts';
import { LEGAL_ID_KINDS, type LegalId } from './legal-id.ts';

/** A legal id as it is stored: what its register would say of it was asked when it was read. */
export const legalIdShape = objectOf<LegalId>({
  kind: oneOf(LEGAL_ID_KINDS),
  value: textShape,
  identity: filledTextShape,
  register: filledTextShape,
  holder: textShape,
});
