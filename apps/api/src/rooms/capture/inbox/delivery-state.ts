/** What became of a delivery so far. */
export type DeliveryState = 'RECEIVED' | 'PROCESSED' | 'NEEDS_MAPPING' | 'REJECTED' | 'FAILED';
