import { tellTakenAway } from '../../notifications/index.ts';
import { takenFromQueues } from '../store/taken-from-queues.ts';

/** Whoever serves a queue sees at once that a lead is somebody's. */
tellTakenAway({ by: 'AssignmentEntry', recordType: 'Lead', find: takenFromQueues });
