import { Trans, useLingui } from '@lingui/react/macro';
import { Button, EmptyState } from '@mikomi/ui';
import { dayOf } from '#app/formats/formats.ts';
import { useFormats } from '#app/formats/formats-context.tsx';
import { useNow } from '#app/formats/use-now.ts';
import { useCommand } from '#app/graph/use-command.ts';
import rows from '#app/settings/rows.module.css';
import { toasts } from '#app/toasts.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';

const ApiTokensListToken = graphql(`
  fragment ApiTokensList_ApiToken on ApiToken {
    id
    name
    hint
    expiresAt
    lastUsedAt
  }
`);

const ApiTokensListRevokeMutation = graphql(`
  mutation ApiTokensList_Revoke($input: RevokeApiTokenInput!) {
    revokeApiToken(input: $input) {
      ... on RevokeApiTokenPayload {
        deletedId
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

type ApiTokensListProps = { readonly tokens: readonly FragmentType<typeof ApiTokensListToken>[] };

/** The viewer's tokens that work or have just expired. */
export function ApiTokensList({ tokens }: ApiTokensListProps) {
  const { t } = useLingui();
  const formats = useFormats();
  const now = useNow();
  const revoke = useCommand(ApiTokensListRevokeMutation);
  const known = readFragment(ApiTokensListToken, tokens);

  const end = async (tokenId: string, name: string) => {
    const answer = await revoke({ input: { id: tokenId } });
    if (answer.kind === 'refused') toasts.show({ text: answer.message, tone: 'fault' });
    else toasts.show({ text: t`${name} is revoked. Programs that use it are refused from now on.` });
  };

  if (known.length === 0) {
    return <EmptyState text={t`A token lets a script or another product read and write here as you.`} />;
  }
  return (
    <ul className={rows.rows}>
      {known.map(({ id, name, hint, expiresAt, lastUsedAt }) => {
        const expires = Date.parse(expiresAt);
        const until = formats.day(dayOf(expires, formats.settings.zone));
        return (
          <li key={id} className={rows.row}>
            <span className={rows.words}>
              <span className={rows.first}>{name}</span>
              <span className={rows.second}>
                {[
                  `…${hint}`,
                  expires <= now ? t`expired ${until}` : t`works until ${until}`,
                  lastUsedAt ? t`last used ${formats.relative(Date.parse(lastUsedAt), now)}` : t`never used`,
                ].join(' · ')}
              </span>
            </span>
            <Button variant="quiet" onPress={() => void end(id, name)} aria-label={t`Revoke ${name}`}>
              <Trans>Revoke</Trans>
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
