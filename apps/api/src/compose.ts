// The only file that knows all rooms and integrations: read it and you know the system.
import { wordBooks } from '@mikomi/domain/say';
import { sayer } from '@mikomi/domain/shared';
import { specifiedDirectives } from 'graphql';
import { builder } from './graphql/builder.ts';
import { idempotentDirective } from './graphql/mutation.ts';
import { speakWith } from './graphql/refusal.ts';
import { undoOver } from './graphql/undo.ts';
import './graphql/scalars.ts';
import './graphql/node.ts';
import { senders } from './integrations/index.ts';
import type { ColumnClasses } from './platform/change/column-class.ts';
import { platformColumns } from './platform/change/column-classes.ts';
import { PURGE, purgeBins } from './platform/change/purge-bins.ts';
import type { RecordType } from './platform/change/record-type.ts';
import type { TransactionHooks } from './platform/context.ts';
import { foreignServer } from './platform/http/foreign/foreign-server.ts';
import type { BackgroundWork } from './platform/jobs/worker.ts';
import { deliverMailEveryMinute, deliverMailJob } from './platform/mail/deliver-mail.ts';
import * as activities from './rooms/activities/index.ts';
import * as assignment from './rooms/assignment/index.ts';
import * as capture from './rooms/capture/index.ts';
import * as catalog from './rooms/catalog/index.ts';
import * as followUps from './rooms/follow-ups/index.ts';
import * as identity from './rooms/identity/index.ts';
import * as leads from './rooms/leads/index.ts';
import * as metrics from './rooms/metrics/index.ts';
import * as notifications from './rooms/notifications/index.ts';
import * as parties from './rooms/parties/index.ts';
import * as qualification from './rooms/qualification/index.ts';
import './rooms/insights/index.ts';

builder.queryType({ description: 'What can be read.' });
builder.mutationType({
  description: 'What can be changed. Each takes one input and answers its payload or an error type.',
});

/** A list of leads opens a number: those that it counts. */
leads.addLeadField(metrics.leadFactField);
/** … how good it is … */
leads.addLeadField(qualification.leadScoreField);
leads.addLeadField(qualification.leadGradeField);
/** … and what an import brought. */
leads.addLeadField(capture.importedLeadField);
parties.addPartyField(capture.importedPartyField);
/** Rules about a contact or company may ask of its leads. */
parties.addPartyFacts('contact', leads.leadsOfParty('contact'));
parties.addPartyFacts('company', leads.leadsOfParty('company'));
/** … and who waits for whom. */
leads.addLeadField(assignment.queueField);
leads.addLeadField(assignment.acceptanceField);
leads.addLeadField(assignment.assignedAtField);
/** What rules, forms and mappings name, says so before it goes out of use. */
catalog.addUses(parties.groupsThatName);
catalog.addUses(assignment.assignmentThatNames);
catalog.addUses(qualification.judgesThatName);
catalog.addUses(capture.inletsThatName);
builder.subscriptionType({ description: 'What is told live, over a WebSocket.' });

/** Who can send, each in the format of its owner. */
capture.speakTo([capture.webForm, ...senders]);
/** … and how the servers of others are asked. */
capture.completeFrom(foreignServer());

/** The GraphQL schema of all rooms. */
export const schema = builder.toSchema({ directives: [...specifiedDirectives, idempotentDirective] });

/** Every room's sentences in one voice. */
export const say = sayer(...wordBooks, notifications.notificationsWords);
speakWith(say);

/** A lead that a member sees shows them its parties. */
parties.alsoSeeParties(leads.partyOfVisibleLead);
parties.keepParties(leads.keepPartiesOfLeads);

/** A lead comes into a stage with what its gate asks for. */
leads.addStageGate(qualification.judgeGates);
/** A new lead is given out by the rules where its form says so. */
leads.assignNewLeadsBy(assignment.assignNewLeads);

/** What counts: every metric's source, said by the room that owns the record. */
metrics.countFrom([
  ...leads.leadMetricSources,
  ...activities.activityMetricSources,
  ...followUps.followUpMetricSources,
]);

const recordsOf = (rooms: readonly object[]): ReadonlyMap<string, RecordType> =>
  new Map(
    rooms.flatMap((room) =>
      Object.entries(room).flatMap(([name, value]) =>
        name.endsWith('Record') ? [[(value as RecordType).name, value as RecordType] as const] : [],
      ),
    ),
  );

/** Every kind of record that the record of change keeps. */
export const recordTypes = recordsOf([
  identity,
  catalog,
  parties,
  leads,
  activities,
  qualification,
  assignment,
  followUps,
  capture,
]);

/**
 * Who somebody is and what they may is never taken back in passing, only a deleted team by whoever may delete it; what is
 * gone for good never comes back.
 */
undoOver(
  recordTypes,
  {
    types: new Set(recordsOf([identity]).keys()),
    unless: new Map([[identity.DELETE_TEAM, 'team.manage']]),
    commands: new Set([PURGE, parties.ERASE_CONTACT, parties.MERGE_PARTIES, parties.UNMERGE_PARTIES]),
  },
  [
    parties.partyUndoReach,
    leads.leadUndoReach,
    activities.activityUndoReach,
    assignment.assignmentUndoReach,
    followUps.followUpUndoReach,
  ],
);

/** Whose personal data stands in which column of the database. */
export const columnClasses: ColumnClasses = {
  ...platformColumns,
  ...identity.identityColumns,
  ...notifications.notificationsColumns,
  ...catalog.catalogColumns,
  ...parties.partiesColumns,
  ...leads.leadsColumns,
  ...activities.activitiesColumns,
  ...assignment.assignmentColumns,
  ...qualification.qualificationColumns,
  ...followUps.followUpsColumns,
  ...capture.captureColumns,
  ...metrics.metricsColumns,
};

/** What is done in the background. */
export const background: BackgroundWork = {
  jobs: [
    deliverMailJob,
    catalog.prepareIndexedFields,
    leads.remakeKeys,
    parties.seekAllPairs,
    qualification.scoreAll,
    ...capture.captureJobs,
    metrics.rebuildFactsJob,
  ],
  atStart: [catalog.prepareAgain, parties.seekWhereNever, ...capture.captureAtStart],
  everyMinute: [
    leads.remakeWhereStale,
    followUps.remindOfFollowUps,
    deliverMailEveryMinute,
    ...capture.captureEveryMinute,
    metrics.rebuildWhereStale,
  ],
  everyNight: [
    purgeBins([
      followUps.followUpRecord,
      activities.activityRecord,
      leads.dealRecord,
      leads.leadRecord,
      parties.contactRecord,
      parties.companyRecord,
    ]),
    identity.purgeOrganizations,
    catalog.prepareAgain,
    parties.seekWhereNever,
    qualification.scoreAllByNight,
    ...capture.captureEveryNight,
  ],
  handlers: [
    parties.seekPairsOfChanged,
    activities.tellMentioned,
    qualification.scoreAnew,
    assignment.tellNewOwner,
    followUps.tellNewAssignee,
  ],
};

/** What the rooms have to say inside every transaction, in order: what is found and sorted by, then what is counted. */
export const hooks: TransactionHooks = {
  beforeCommit: [
    leads.factorySettings,
    leads.beginWithTodaysKeys,
    catalog.prepareAnew,
    catalog.refreshIndexedValues,
    parties.refreshPartyTerms,
    leads.refreshLeads,
    activities.refreshLeadActivity,
    qualification.scoreByNewRules,
    assignment.refreshAssignments,
    followUps.rezoneFollowUps,
    followUps.refreshNextSteps,
    metrics.recountInAnotherZone,
    metrics.refreshFacts,
  ],
  undoGuards: [
    identity.guardTeams,
    catalog.guardSettings,
    leads.guardLeadSettings,
    catalog.guardCustomFields,
    parties.guardParties,
    parties.guardGroups,
    leads.guardLeads,
    followUps.guardFollowUps,
  ],
  lifecycle: [
    capture.captureLifecycle,
    followUps.followUpLifecycle,
    assignment.assignmentLifecycle,
    qualification.qualificationLifecycle,
    activities.activityLifecycle,
    leads.leadLifecycle,
    parties.partyLifecycle,
    catalog.catalogLifecycle,
    notifications.notificationLifecycle,
  ],
  teamGone: [parties.moveParties, leads.moveLeads],
  memberLeft: [parties.handOverParties, leads.handOverLeads, followUps.handOverFollowUps],
};

/** Addresses beside GraphQL that rooms serve, each told who sent a request. */
export const routes = [capture.serveImports, parties.serveContactExport] as const;

/** The addresses at which other systems deliver, and forms are shown. */
export const { serveInlets, serveForms } = capture;

/** What the server asks of a room: who sent a request, what a password must be, who may sign up, where a forgotten one is chosen anew. */
export const { passwordResets, whoAsks } = identity;
export const judgePassword = identity.judgePassword(say);
export const judgeSignUp = identity.judgeSignUp(say);
export const organizationHeader = identity.ORGANIZATION_HEADER;

/** How an administrator makes a token for a member. */
export const tokens = {
  createApiToken: identity.createApiToken,
  findMemberOfPerson: identity.findMemberOfPerson,
  memberContext: identity.memberContext,
  newSecretToken: identity.newSecretToken,
};

/** What `pnpm mikomi import` does with the rooms. */
export const importing = {
  countUnjoined: capture.countUnjoined,
  deleteImport: capture.deleteImport,
  findMemberById: identity.findMemberById,
  memberContext: identity.memberContext,
  ownerOf: capture.ownerOf,
  planImport: capture.planImport,
  readImport: capture.readImport,
  reportedCsv: capture.reportedCsv,
  runImportJob: capture.runImportJob,
  sampleRows: capture.sampleRows,
  startImport: capture.startImport,
  uploadFile: capture.uploadFile,
} as const;
