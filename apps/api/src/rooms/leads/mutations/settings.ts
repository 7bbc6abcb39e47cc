import { foldForSearch } from '@mikomi/domain/shared';
import { newId } from '../../../platform/ids.ts';
import { settingMutations } from '../../catalog/index.ts';
import { lossReasonRecord, pipelineRecord, sourceRecord } from '../store/records.ts';
import '../setting.types.ts';

settingMutations({
  record: sourceRecord as never,
  noun: 'source',
  right: 'settings.manage',
  initial: (tx, name) => ({ key: keyOfSource(name), kind: 'OTHER', createdAt: tx.now() }),
});

settingMutations({ record: lossReasonRecord as never, noun: 'loss reason', right: 'pipeline.manage' });

settingMutations({
  record: pipelineRecord as never,
  noun: 'pipeline',
  right: 'pipeline.manage',
  ownCreate: true,
  ownArchive: true,
});

/** A source's name for programs: readable where it is Latin, and never another's. */
function keyOfSource(name: string): string {
  const words = foldForSearch(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${words.slice(0, 40) || 'source'}-${newId().slice(-6)}`;
}
