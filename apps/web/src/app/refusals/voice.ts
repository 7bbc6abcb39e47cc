import { activitiesWords } from '@mikomi/domain/activities';
import { captureWords } from '@mikomi/domain/capture';
import { catalogWords } from '@mikomi/domain/catalog';
import { followUpsWords } from '@mikomi/domain/follow-ups';
import { identityWords } from '@mikomi/domain/identity';
import { leadsWords } from '@mikomi/domain/leads';
import { metricsWords } from '@mikomi/domain/metrics';
import { partiesWords } from '@mikomi/domain/parties';
import { sayer, sharedWords } from '@mikomi/domain/shared';

/** The sentences of every room in one voice; loaded when there is something to say. */
export const say = sayer(
  sharedWords,
  identityWords,
  catalogWords,
  partiesWords,
  leadsWords,
  activitiesWords,
  followUpsWords,
  captureWords,
  metricsWords,
);
