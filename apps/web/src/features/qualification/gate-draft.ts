import type { StoredRule } from '@mikomi/domain/catalog';
import type { StageGate } from '@mikomi/domain/qualification';

/** A gate in the form that is stored and edited. */
export type GateDraft = StageGate<StoredRule>;
