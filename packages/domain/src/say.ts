/**
 * The one voice of all rooms: every explanation and refusal in English or Japanese, with all their words.
 *
 * @module
 */

import { activitiesWords } from './activities/index.ts';
import { assignmentWords } from './assignment/index.ts';
import { captureWords, formWords, inboundWords, screenWords } from './capture/index.ts';
import { catalogWords, definitionWords, ruleWords } from './catalog/index.ts';
import {
  cadenceWords,
  escalationWords,
  followUpsWords,
  myDayWords,
  nextStepWords,
  phraseWords,
  reminderWords,
  responseClockWords,
  whenWords,
} from './follow-ups/index.ts';
import { identityWords } from './identity/index.ts';
import { enquiryWords, leadsWords } from './leads/index.ts';
import { metricsWords } from './metrics/index.ts';
import { matchWords, mergeWords, partiesWords } from './parties/index.ts';
import { qualificationWords } from './qualification/index.ts';
import {
  calendarWords,
  recurrenceWords,
  type Say,
  sayer,
  shapeWords,
  sharedWords,
  type WordBook,
} from './shared/index.ts';

/** The word books of all rooms: an app with words of its own binds them together with `sayer(...wordBooks, itsOwn)`. */
export const wordBooks: readonly WordBook[] = [
  sharedWords,
  calendarWords,
  recurrenceWords,
  shapeWords,
  identityWords,
  catalogWords,
  definitionWords,
  ruleWords,
  partiesWords,
  matchWords,
  mergeWords,
  leadsWords,
  enquiryWords,
  activitiesWords,
  qualificationWords,
  assignmentWords,
  followUpsWords,
  whenWords,
  phraseWords,
  nextStepWords,
  reminderWords,
  escalationWords,
  myDayWords,
  responseClockWords,
  cadenceWords,
  captureWords,
  screenWords,
  inboundWords,
  formWords,
  metricsWords,
];

/**
 * Says any explanation, factor or refusal of any room, in English or Japanese. It brings the words of all rooms along: an app
 * that shows those of one room alone binds that room's books with `sayer` and stays smaller.
 */
export const say: Say = /* @__PURE__ */ sayer(...wordBooks);
