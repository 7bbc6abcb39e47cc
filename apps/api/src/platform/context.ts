import type { Refusal } from '@mikomi/domain/shared';
import type { RecordType } from './change/record-type.ts';
import type { OrganizationScope } from './database/scope.ts';
import type { Fragment } from './database/sql.ts';
import type { SecretBox } from './secret-box.ts';

/** Where a command came from. */
export type Origin = 'WEB' | 'API' | 'JOB' | 'IMPORT' | 'SAMPLE';

/** What the running product knows of itself. */
export interface ProductFacts {
  /** Its address for people, without a slash at the end: links in mails begin with it. */
  readonly publicUrl: string;
  /** Without a mail server mails are held on the outbox page. */
  readonly hasMailServer: boolean;
  /** Opens the secrets that are agreed with other systems; none where nothing is agreed with any. */
  readonly secretBox?: SecretBox;
  /** Whether only the first person and whoever was invited may sign up. */
  readonly signUpByInvitation?: boolean;
}

/** By what a repeated call is known, and what it was told. */
export interface Idempotency {
  readonly key: string;
  readonly inputHash: string;
}

/** What a command needs to know of its caller and its moment; rooms widen it with the caller's rights. */
export interface CommandContext extends OrganizationScope {
  /** The member who acts; undefined for the product itself. */
  readonly actorId: string | undefined;
  readonly origin: Origin;
  /** The one clock: epoch milliseconds. */
  readonly now: () => number;
  /** A quiet command tells nobody: no reminders, notifications or webhooks. */
  readonly quiet: boolean;
  readonly hooks: TransactionHooks;
  readonly product: ProductFacts;
  readonly idempotency?: Idempotency;
}

/** What the rooms above have to say inside a transaction; registered in `compose.ts`. */
export interface TransactionHooks {
  /** Run once, before the commit, on what the command has changed: derived columns and facts are written here. */
  readonly beforeCommit: readonly BeforeCommit[];
  /** Asked when a command is taken back, by the rooms whose records must still make sense afterwards. */
  readonly undoGuards: readonly UndoGuard[];
  /** Asked when a member is deactivated, by the rooms whose open records have somebody at work on them. */
  readonly memberLeft: readonly MemberLeft[];
  /** Told when records end, from the last room to the first. */
  readonly lifecycle: readonly Lifecycle[];
  /** Asked when a team is deleted, by the rooms whose records belong to teams. */
  readonly teamGone: readonly TeamGone[];
}

/** What a room says when a command is taken back. */
export interface UndoGuard {
  /** Locks, of these records of these types, the roots that its records are judged on, in the order of its commands. */
  readonly hold: (tx: Transaction, ids: readonly string[], types: ReadonlySet<string>) => Promise<void>;
  /** Why what comes of it can't stand, now that everything is written back. */
  readonly judge: (tx: Transaction) => Promise<Refusal | undefined>;
}

/** How a room hands over the open records of a member who leaves. */
export interface MemberLeft {
  /** How many open records the member has at hand. */
  readonly countOpen: (tx: Transaction, memberId: string) => Promise<number>;
  /** Gives them to the successor; null: to nobody, and what must have somebody goes to whoever decides. */
  readonly handOver: (tx: Transaction, memberId: string, successorId: string | null) => Promise<void>;
}

/** Records of one kind that go for good. */
export interface Going {
  readonly recordType: string;
  readonly ids: readonly string[];
}

/** A room's records that hang on a contact or company by a column: they follow it when it is merged, and go back when it is taken apart. */
export interface Hanging {
  /** As a merge calls them. */
  readonly what: string;
  readonly type: RecordType;
  readonly on: 'Contact' | 'Company';
  readonly column: string;
  /** A party has one of these for each value of this column, such as its membership in a group: a second one stays behind. */
  readonly once?: string;
}

/** Rows as they are stored, by kind of record. */
export type Held = Readonly<Record<string, readonly object[]>>;

/** What a room does when records of its own or of an earlier room end, or become one with others. */
export interface Lifecycle {
  /** Lets what belongs only to these records go with them, and what names them name them no more. */
  readonly purged?: (tx: Transaction, going: Going) => Promise<void>;
  /** Empties what its records say of a contact; answers the ids of those records. */
  readonly erased?: (tx: Transaction, contactId: string) => Promise<readonly string[]>;
  /** The condition that a record of this kind, its id in this column, can't go yet; undefined when nothing here keeps it. */
  readonly keeps?: (scope: OrganizationScope, recordType: string, id: Fragment) => Fragment | undefined;
  readonly hanging?: readonly Hanging[];
  /** All that its tables hold of these contacts, by kind of record: what a person who asks for it is given. */
  readonly held?: (scope: OrganizationScope, contactIds: readonly string[]) => Promise<Held>;
}

/** How a room gives the records of a team that is deleted to another one. */
export interface TeamGone {
  /** How many records belong to the team, those in the bin too. */
  readonly count: (tx: Transaction, teamId: string) => Promise<number>;
  readonly moveTo: (tx: Transaction, teamId: string, toTeamId: string) => Promise<void>;
}

export type BeforeCommit = (tx: Transaction) => Promise<void>;

/** A context inside a transaction: statements run on its connection, and what is written is remembered for the record of change. */
export interface Transaction extends CommandContext {
  readonly client: NonNullable<OrganizationScope['client']>;
  readonly commandId: string;
  readonly changes: ChangeDraft[];
}

/** One touched record as the record of change keeps it. */
export interface ChangeDraft {
  readonly recordType: string;
  readonly recordId: string;
  readonly rootId: string;
  readonly action: 'CREATE' | 'UPDATE' | 'DELETE';
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
  /** A new record that came with all that is derived of it: refreshers need not look at it for having been made. */
  readonly whole?: boolean;
}
