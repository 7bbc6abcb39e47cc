import type { LeadKind, LineState } from '@mikomi/domain/leads';
import type { NewRow } from '../../platform/change/write-records.ts';
import { newId } from '../../platform/ids.ts';

export interface NewLine {
  readonly productId?: string | null | undefined;
  /** Of which group some product is meant, where none is named. */
  readonly groupId?: string | null | undefined;
  readonly name: string;
  readonly quantity?: number | null | undefined;
  readonly unitPrice?: number | null | undefined;
  readonly billing?: string | null | undefined;
  readonly state?: LineState | null | undefined;
  readonly interest?: string | null | undefined;
}

/** What a new lead is made of; its parties exist by then. */
export interface NewLead {
  readonly name?: string | null | undefined;
  readonly kind?: LeadKind | undefined;
  readonly contactId?: string | null | undefined;
  readonly companyId?: string | null | undefined;
  readonly sourceId?: string | null | undefined;
  readonly ownerId: string | null;
  readonly teamId: string | null;
  readonly pipelineId: string;
  readonly stageId: string;
  readonly potential?: string | null | undefined;
  readonly expectedValue?: number | null | undefined;
  readonly currency: string;
  readonly expectedCloseOn?: string | null | undefined;
  readonly note?: string | null | undefined;
  readonly capturedAt: number;
  /** The same parties' lead before this one. */
  readonly previousLeadId?: string | null | undefined;
  readonly attributes?: Readonly<Record<string, unknown>> | undefined;
  readonly externalKey?: string | null | undefined;
  readonly importId?: string | null | undefined;
  readonly touchKind: string;
  /** Who wrote it down, by hand or with a file. */
  readonly addedById?: string | null | undefined;
  readonly lines?: readonly NewLine[] | undefined;
}

/** A lead with its first touch and product lines, ready to be inserted, many at once. */
export interface LeadRows {
  readonly id: string;
  readonly lead: NewRow<'Lead'>;
  readonly touch: NewRow<'Touch'>;
  readonly lines: readonly NewRow<'ProductLine'>[];
}

/** A new open lead as rows: captured for the member who owns it first. */
export function leadRows(lead: NewLead, number: number, recordedAt: number): LeadRows {
  const id = newId();
  const { lines = [], touchKind, addedById = null, ...rest } = lead;
  return {
    id,
    lead: {
      ...rest,
      id,
      number,
      kind: lead.kind ?? 'NEW',
      status: 'OPEN',
      capturedById: lead.ownerId,
      capturedTeamId: lead.teamId,
      lastActivityAt: lead.capturedAt,
      createdAt: recordedAt,
    },
    touch: {
      id: newId(),
      leadId: id,
      sourceId: lead.sourceId ?? null,
      kind: touchKind,
      addedById,
      occurredAt: lead.capturedAt,
      recordedAt,
    },
    lines: lines.map((line, position) => ({
      id: newId(),
      leadId: id,
      productId: line.productId ?? null,
      groupId: line.groupId ?? null,
      name: line.name,
      quantity: line.quantity ?? 1,
      unitPrice: line.unitPrice ?? null,
      currency: lead.currency,
      billing: line.billing ?? 'ONCE',
      state: line.state ?? 'INTERESTED',
      interest: line.interest ?? null,
      position,
    })),
  };
}
