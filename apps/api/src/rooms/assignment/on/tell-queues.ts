import { tellTakenAway } from '../../notifications/index.ts';
import { leftQueues } from '../store/left-queues.ts';

/** Whoever serves a queue sees at once that a lead of it is somebody's, is put away, or was taken back. */
tellTakenAway({ recordType: 'Lead', find: leftQueues });
