import { useLingui } from '@lingui/react/macro';
import { Button } from '@mikomi/ui';
import { useQuery } from 'urql';
import { useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import rows from '#app/settings/rows.module.css';
import { SettingSection } from '#app/settings/setting-section.tsx';
import { toasts } from '#app/toasts.ts';
import { graphql } from '#generated/index.ts';

const KeptMappingsQuery = graphql(`
  query KeptMappings {
    importMappings {
      id
      name
    }
  }
`);

const KeptMappingsMutation = graphql(`
  mutation KeptMappings_Delete($input: DeleteImportMappingInput!) {
    deleteImportMapping(input: $input) {
      ... on DeleteImportMappingPayload {
        id
        commandId
      }
      ... on Error {
        code
        message
        path
        parameters
      }
    }
  }
`);

/** The mappings that are kept; files of their shape are mapped by themselves. */
export function KeptMappings() {
  const { t } = useLingui();
  const remove = useCommand(KeptMappingsMutation);
  const offerUndo = useUndoToast();
  const [{ data }, ask] = useQuery({ query: KeptMappingsQuery, requestPolicy: 'cache-and-network' });
  const known = data?.importMappings ?? [];
  if (known.length === 0) return null;
  const forget = async (id: string, name: string) => {
    const answer = await remove({ input: { id } });
    if (answer.kind === 'refused') return toasts.show({ text: answer.message, tone: 'fault' });
    ask({ requestPolicy: 'network-only' });
    return offerUndo(
      t`“${name}” is forgotten. Files with its headings are mapped afresh.`,
      answer.payload.commandId,
    );
  };
  return (
    <SettingSection
      title={t`Kept mappings`}
      about={t`A file with the same headings is mapped by itself, as it was the last time.`}
    >
      <ul className={rows.rows}>
        {known.map(({ id, name }) => (
          <li key={id} className={rows.row}>
            <span className={rows.words}>
              <span className={rows.first}>{name}</span>
            </span>
            <Button
              variant="quiet"
              size="small"
              onPress={() => void forget(id, name)}
              aria-label={t`Forget ${name}`}
            >
              {t`Forget`}
            </Button>
          </li>
        ))}
      </ul>
    </SettingSection>
  );
}
