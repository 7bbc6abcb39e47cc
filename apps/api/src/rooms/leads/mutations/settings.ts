import { settingMutations } from '../../catalog/index.ts';
import { newSource } from '../commands/keep-sources.ts';
import { lossReasonRecord, pipelineRecord, sourceRecord } from '../store/records.ts';
import '../setting.types.ts';

settingMutations({
  record: sourceRecord as never,
  noun: 'source',
  right: 'settings.manage',
  initial: (tx, name) => ({ ...newSource(name), kind: 'OTHER', createdAt: tx.now() }),
  restorable: true,
});

settingMutations({ record: lossReasonRecord as never, noun: 'loss reason', right: 'pipeline.manage' });

settingMutations({
  record: pipelineRecord as never,
  noun: 'pipeline',
  right: 'pipeline.manage',
  ownCreate: true,
  ownArchive: true,
});
