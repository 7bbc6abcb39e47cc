import type { Money } from '../shared/index.ts';

/** A folder of the catalogue. */
export interface ProductGroup {
  readonly id: string;
  readonly name: string;
}

/** Something an organization sells. A line keeps its own price; the catalogue's is only proposed. */
export interface Product {
  readonly id: string;
  readonly name: string;
  readonly code: string | null;
  readonly groupId: string | null;
  readonly price: Money | null;
  /** How it is paid: once, or every month or year until it ends. */
  readonly billing: 'ONCE' | 'MONTHLY' | 'YEARLY';
  readonly active: boolean;
}
