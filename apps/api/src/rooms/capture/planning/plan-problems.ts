import { IMPORT_FIELDS, type ImportKind } from '@mikomi/domain/capture';
import type { FieldHost, FieldType } from '@mikomi/domain/catalog';
import { compareDays, type Refusal, refuse } from '@mikomi/domain/shared';
import type { MemberContext } from '../../../platform/member-context.ts';
import { mayGiveTo } from '../../parties/index.ts';
import { MOST_WORDS } from './collect-words.ts';
import { type ImportChoices, MATCH_BY, type MatchBy } from './import-choices.ts';
import type { Knowledge } from './knowledge.ts';
import { isAtWork } from './knowledge.ts';
import { hostsOf, isFieldOf } from './plan-columns.ts';
import type { FilePlan } from './plan-files.ts';
import type { SettledPlan } from './settled-plan.ts';

type Plan = Omit<SettledPlan, 'problems'>;

/** Why a plan can't start yet, each under the place in it that answers it. */
export function problemsOf(
  plan: Plan,
  choices: ImportChoices,
  known: Knowledge,
  member: MemberContext,
): readonly Refusal[] {
  return [
    ...plan.files.flatMap((file, position) => fileProblems(plan, file, position, choices, known)),
    ...tooManyWords(plan),
    ...plan.stages
      .filter(({ open }) => open)
      .map(({ word, suggestion }) =>
        refuse('import-stage-open', {
          path: ['plan', 'stages'],
          parameters: { column: columnOf(plan, 'lead.stage'), word, name: suggestion?.name ?? '' },
        }),
      ),
    ...plan.products
      .filter(({ open }) => open)
      .map(({ word, suggestion }) =>
        refuse('import-spelling-open', {
          path: ['plan', 'products'],
          parameters: { column: columnOf(plan, 'line.product'), word, name: suggestion?.name ?? '' },
        }),
      ),
    ...plan.members
      .filter(({ open }) => open)
      .map(({ word, suggestion }) =>
        refuse('import-member-open', {
          path: ['plan', 'members'],
          parameters: { column: columnOf(plan, 'lead.owner'), word, name: suggestion?.name ?? '' },
        }),
      ),
    ...closingDayProblem(plan),
    ...captureDayProblem(plan),
    ...matchProblem(plan),
    ...unknownMembers(choices, known),
    ...unfitOwner(choices, known, member),
  ];
}

function fileProblems(
  { settings, files }: Pick<SettledPlan, 'settings' | 'files'>,
  { file, kind, columns, join, open: isOpen }: FilePlan,
  position: number,
  choices: ImportChoices,
  known: Knowledge,
): readonly Refusal[] {
  const path = ['plan', 'files', String(position)];
  const problems: Refusal[] = [];
  if (isOpen)
    problems.push(
      refuse('import-join-missing', {
        path,
        parameters: { file: file.name, main: files[settings.main]?.file.name ?? '' },
      }),
    );
  for (const chosen of choices.files?.find(({ fileId }) => fileId === file.id)?.columns ?? []) {
    if (!columns.some(({ column }) => column.index === chosen.column))
      problems.push(
        refuse('import-column-unknown', {
          path,
          parameters: { column: String(chosen.column), file: file.name },
        }),
      );
  }
  const once = new Map<string, string>();
  for (const { column, target, open, reading, planned } of columns) {
    const about = (parameters: Record<string, string> = {}) => ({
      path: [...path, 'columns', String(column.index)],
      parameters: { column: column.name, ...parameters },
    });
    if (open && !choices.acceptProposals)
      problems.push(refuse('import-reading-open', about({ sample: openSample(reading.reasons) })));
    const misplaced =
      (target.kind === 'field' && !isFieldOf(target.field, kind)) ||
      (target.kind === 'credit' && kind !== 'LEADS') ||
      (target.kind === 'new-custom' && !hostsOf(kind).includes(target.host));
    if (misplaced) problems.push(refuse('import-target-misplaced', about()));
    if (target.kind === 'custom' && !known.customFields.some(({ id }) => id === target.fieldId))
      problems.push(refuse('import-field-unknown', about()));
    const single =
      target.kind === 'field' && !SEVERAL.has(target.field)
        ? target.field
        : target.kind === 'custom'
          ? target.fieldId
          : undefined;
    const other = single === undefined ? undefined : once.get(single);
    if (other !== undefined) problems.push(refuse('import-target-twice', about({ other })));
    if (single !== undefined) once.set(single, column.name);
    if (reading.misfits.length > 0 && column.samples.length > 0 && planned.ifUnreadable === 'REFUSE_ROW') {
      const all = reading.misfits.length >= column.samples.length;
      if (all) problems.push(refuse('import-column-unreadable', about({ sample: reading.misfits[0] ?? '' })));
    }
  }
  if (join === null && !columns.some(({ target }) => target.kind === 'field'))
    problems.push(refuse('import-nothing-named', { path, parameters: { file: file.name } }));
  return problems;
}

const SEVERAL: ReadonlySet<string> = new Set(
  Object.entries(IMPORT_FIELDS).flatMap(([field, traits]) => ('several' in traits ? [field] : [])),
);

function openSample(reasons: readonly { readonly key: string; readonly parameters?: object }[]): string {
  const reason = reasons.find(({ key }) => key.endsWith('-open'));
  return String((reason?.parameters as { sample?: string } | undefined)?.sample ?? '');
}

function tooManyWords(plan: Plan): readonly Refusal[] {
  const checks = [
    ['stages', 'lead.stage'],
    ['members', 'lead.owner'],
    ['sources', 'touch.source'],
  ] as const;
  return checks.flatMap(([words, field]) =>
    plan.words[words].size > MOST_WORDS[words]
      ? [
          refuse('import-too-many-words', {
            path: ['plan', words],
            parameters: { column: columnOf(plan, field), atMost: MOST_WORDS[words] },
          }),
        ]
      : [],
  );
}

/** Nothing came in on a day to come. */
function captureDayProblem({ settings }: Plan): readonly Refusal[] {
  const { capturedOnWhenMissing, today } = settings;
  return capturedOnWhenMissing !== null && compareDays(capturedOnWhenMissing, today) > 0
    ? [refuse('day-in-future', { path: ['plan', 'capturedOnWhenMissing'] })]
    : [];
}

const KEY_FIELDS = {
  EXTERNAL_ID: 'lead.external-id',
  EMAIL: 'contact.email',
  PHONE: 'contact.phone',
} as const;

const KEYS_OF: Readonly<Partial<Record<ImportKind, ReadonlySet<MatchBy>>>> = {
  LEADS: new Set(MATCH_BY),
  CONTACTS: new Set(['EMAIL', 'PHONE', 'CUSTOM_FIELD']),
  COMPANIES: new Set(['CUSTOM_FIELD']),
};

const KEY_HOSTS: Readonly<Partial<Record<ImportKind, FieldHost>>> = {
  LEADS: 'LEAD',
  CONTACTS: 'CONTACT',
  COMPANIES: 'COMPANY',
};

/** A key by which rows meet what is there stands in a column. */
function matchProblem(plan: Plan): readonly Refusal[] {
  const { match } = plan.settings;
  const keys = KEYS_OF[plan.kind];
  if (match === null || !keys) return [];
  const path = ['plan', 'match'];
  if (!keys.has(match.by)) return [refuse('import-match-missing', { path })];
  if (match.by === 'CUSTOM_FIELD')
    return isKeyField(plan, match.fieldId) ? [] : [refuse('import-match-missing', { path })];
  return columnOf(plan, KEY_FIELDS[match.by]) === '' ? [refuse('import-match-missing', { path })] : [];
}

const KEY_TYPES: readonly FieldType[] = ['TEXT', 'NUMBER', 'PHONE', 'EMAIL', 'URL'];

/** An own field tells records apart where it stands on what is listed, holds one word or number, and in a column. */
function isKeyField(plan: Plan, fieldId: string | undefined): boolean {
  const field = plan.fields.get(fieldId ?? '');
  if (!field || field.host !== KEY_HOSTS[plan.kind]) return false;
  const isMapped = plan.files.some(({ columns }) =>
    columns.some(({ target }) => target.kind === 'custom' && target.fieldId === fieldId),
  );
  return isMapped && KEY_TYPES.includes(field.type);
}

/** Leads that are won or lost need a day; a file without a column for it needs one for all. */
function closingDayProblem(plan: Plan): readonly Refusal[] {
  const { closedOnWhenMissing, today } = plan.settings;
  const lists = plan.files.filter(({ kind }) => kind === 'LEADS');
  const path = ['plan', 'closedOnWhenMissing'];
  if (closedOnWhenMissing !== null && compareDays(closedOnWhenMissing, today) > 0)
    return [refuse('day-in-future', { path })];
  if (lists.length === 0 || closedOnWhenMissing !== null) return [];
  const fields = new Set(
    lists.flatMap(({ columns }) =>
      columns.flatMap(({ target }) => (target.kind === 'field' ? [target.field] : [])),
    ),
  );
  const closes = fields.has('lead.won') || plan.stages.some(({ kind }) => kind !== 'OPEN');
  if (!closes || fields.has('lead.closed-on') || fields.has('lead.won-on') || fields.has('lead.lost-on'))
    return [];
  const column = columnOf(plan, fields.has('lead.won') ? 'lead.won' : 'lead.stage');
  return [refuse('import-closing-day-open', { path, parameters: { column } })];
}

function columnOf(plan: Plan, field: string): string {
  for (const { columns } of plan.files)
    for (const { column, target } of columns)
      if (
        (target.kind === 'field' && target.field === field) ||
        (field === 'lead.owner' && target.kind === 'credit')
      )
        return column.name;
  return '';
}

/** Whoever is named as a seller is a member. */
function unknownMembers(choices: ImportChoices, known: Knowledge): readonly Refusal[] {
  const ids = new Set(known.members.map(({ id }) => id));
  return (choices.members ?? [])
    .filter(({ memberId }) => memberId && !ids.has(memberId))
    .map(({ word }) => refuse('member-unknown', { path: ['plan', 'members'], parameters: { text: word } }));
}

/** Whose the leads are that name nobody works on them, and the importer may give leads to them. */
function unfitOwner({ ownerId }: ImportChoices, known: Knowledge, member: MemberContext): readonly Refusal[] {
  if (!ownerId) return [];
  const path = ['plan', 'ownerId'];
  const owner = known.members.find(({ id }) => id === ownerId);
  if (!owner || !isAtWork(owner)) return [refuse('member-not-found', { path })];
  return mayGiveTo(member, owner)
    ? []
    : [refuse('import-owner-out-of-reach', { path, parameters: { text: owner.name } })];
}
