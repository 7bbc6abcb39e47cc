import { Trans, useLingui } from '@lingui/react/macro';
import { CopyLine } from '#app/form/copy-line.tsx';

type InvitationLinkProps = {
  readonly email: string;
  readonly link: string | null;
  readonly mailed: boolean;
};

/** The door that was just opened: whether a mail goes out, and the link to hand over by oneself. */
export function InvitationLink({ email, link, mailed }: InvitationLinkProps) {
  const { t } = useLingui();
  return (
    <>
      <p>
        {mailed ? (
          <Trans>A mail with this link is on its way to {email}. You can hand it over yourself too.</Trans>
        ) : (
          <Trans>No mail server is set, so no mail goes out. Hand this link to {email} yourself.</Trans>
        )}
      </p>
      {link ? <CopyLine label={t`Link of the invitation`} text={link} /> : null}
      <p>
        <Trans>It is open for 14 days, only for this address, and shown only this once.</Trans>
      </p>
    </>
  );
}
