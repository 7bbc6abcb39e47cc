import type { WebForm } from '@mikomi/domain/capture';
import type { Currency } from '@mikomi/domain/shared';
import type { StoredField } from '../../catalog/index.ts';

/** A form as it is shown to the world. */
export interface ServedForm {
  readonly organizationId: string;
  readonly id: string;
  readonly key: string;
  readonly inletId: string;
  readonly sourceName: string;
  readonly organizationName: string;
  readonly timeZone: string;
  readonly phoneCountry: string;
  readonly currency: Currency;
  readonly isOpen: boolean;
  /** Whoever sends it is put into these customer groups. */
  readonly groupIds: readonly string[];
  readonly form: WebForm;
  readonly customFields: readonly StoredField[];
}
