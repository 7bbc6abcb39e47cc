import { addDays, type CivilDay } from '@mikomi/domain/shared';

/** Tomorrow for what is due by then; what is promised for later goes one day on, for putting off never pulls nearer. */
export const putOffDay = (promised: CivilDay, today: CivilDay): CivilDay =>
  addDays(promised > today ? promised : today, 1);
