import { GROUPS_FACT } from './fact-schema.ts';
import { renameFields } from './rename-fields.ts';
import type { Condition, FieldValue, Rule } from './rule.ts';

/**
 * A rule about a record as a rule about whatever names that record: `country` becomes `contact.country`. It holds for
 * nothing that names none; `always` is a field that every such record has, which tells that there is one.
 * Source: ours, because a customer group is of contacts, and a lead is in the groups of its contact.
 */
export function askThrough(rule: Rule, reference: string, always: FieldValue): Rule {
  const rename = (name: string) => `${reference}.${name}`;
  const there: Rule = { kind: 'filled', value: always };
  return { kind: 'and', conditions: [renameFields(there, rename), renameFields(rule, rename)] };
}

/**
 * A rule that names groups, some of which are rules themselves, as one that says what these ask. What they ask is not
 * spelled out again: a group by rule names no other.
 * Source: ours, because whoever is in a group by rule stands in no table.
 */
export function spellOutGroups(rule: Rule, spelled: ReadonlyMap<string, Rule>): Rule {
  if (spelled.size === 0) return rule;
  switch (rule.kind) {
    case 'and':
    case 'or':
      return { ...rule, conditions: rule.conditions.map((part) => spellOutGroups(part, spelled)) };
    case 'not':
      return { ...rule, condition: spellOutGroups(rule.condition, spelled) };
    case 'in-group':
      return anyOf(rule.groups, spelled);
    case 'includes':
      return rule.choices.kind === 'field' &&
        rule.choices.name === GROUPS_FACT &&
        rule.option.kind === 'literal'
        ? anyOf([String(rule.option.value)], spelled)
        : rule;
    default:
      return rule;
  }
}

function anyOf(groups: readonly string[], spelled: ReadonlyMap<string, Rule>): Condition {
  const listed = groups.filter((group) => !spelled.has(group));
  const asked = groups.flatMap((group) => spelled.get(group) ?? []);
  const plain: readonly Condition[] = listed.length === 0 ? [] : [{ kind: 'in-group', groups: listed }];
  return { kind: 'or', conditions: [...plain, ...asked] };
}
