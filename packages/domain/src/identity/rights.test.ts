import { describe, expect, it } from 'vitest';
import { covers, mayOn, teamsReached } from './reach.ts';
import { may, rightsWithin, SCOPES, scopeOf } from './rights.ts';
import { mayGrantRole, ROLES, rightsOfRole } from './roles.ts';

describe('roles', () => {
  it('reach farther the higher they are', () => {
    expect(scopeOf(rightsOfRole('REP'), 'lead.read')).toBe('own');
    expect(scopeOf(rightsOfRole('MANAGER'), 'lead.read')).toBe('team');
    expect(scopeOf(rightsOfRole('ADMIN'), 'lead.read')).toBe('all');
    expect(rightsWithin(rightsOfRole('REP'), rightsOfRole('MANAGER'))).toBe(true);
    expect(rightsWithin(rightsOfRole('MANAGER'), rightsOfRole('ADMIN'))).toBe(true);
    expect(rightsWithin(rightsOfRole('OWNER'), rightsOfRole('ADMIN'))).toBe(false);
  });
  it('let a viewer change nothing', () => {
    expect(Object.keys(rightsOfRole('VIEWER')).every((name) => name.endsWith('.read'))).toBe(true);
    expect(may(rightsOfRole('VIEWER'), 'outbox.read')).toBe(false);
  });
  it('let nobody export but those who lead', () => {
    expect(ROLES.filter((role) => may(rightsOfRole(role), 'lead.export'))).toEqual([
      'OWNER',
      'ADMIN',
      'MANAGER',
    ]);
  });
  it('are granted by those who hold as much', () => {
    const granted = (role: (typeof ROLES)[number]) =>
      ROLES.filter((other) => mayGrantRole(rightsOfRole(role), other));
    expect(granted('OWNER')).toEqual(ROLES);
    expect(granted('ADMIN')).toEqual(['ADMIN', 'MANAGER', 'REP', 'VIEWER']);
    expect(granted('MANAGER')).toEqual([]);
  });
});

describe('reach', () => {
  const teams = [{ id: 'japan' }, { id: 'tokyo', parentId: 'japan' }, { id: 'osaka', parentId: 'japan' }];
  const manager = {
    memberId: 'm',
    rights: rightsOfRole('MANAGER'),
    teamIds: teamsReached({ homeTeamId: 'osaka', managedTeamIds: ['tokyo'] }, teams),
  };
  it('of a manager is the home team and what lies below the managed ones', () => {
    expect(manager.teamIds).toEqual(new Set(['osaka', 'tokyo']));
    expect(teamsReached({ managedTeamIds: ['japan'] }, teams).size).toBe(3);
    expect(mayOn(manager, 'lead.edit', { memberIds: ['x'], teamId: 'tokyo' })).toBe(true);
    expect(mayOn(manager, 'lead.edit', { memberIds: ['x'], teamId: 'japan' })).toBe(false);
  });
  it('always covers one’s own, with a team or without', () => {
    for (const scope of SCOPES) expect(covers(scope, manager, { memberIds: ['m'], teamId: null })).toBe(true);
    expect(covers('own', manager, { memberIds: ['x'], teamId: 'tokyo' })).toBe(false);
    expect(covers(undefined, manager, { memberIds: ['m'] })).toBe(false);
  });
});
