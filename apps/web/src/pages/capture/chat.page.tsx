import { useLingui } from '@lingui/react/macro';
import { Breadcrumb, Callout } from '@mikomi/ui';
import { getRouteApi } from '@tanstack/react-router';
import { NothingHere } from '#app/errors/nothing-here.tsx';
import { useMay } from '#app/session/use-rights.ts';
import { PageTop } from '#app/shell/page-top.tsx';
import { ImportChat } from '#features/capture/import-chat.tsx';
import { SharedChatNote } from '#features/capture/shared-chat-note.tsx';
import { useSharedChat } from '#features/capture/use-shared-chat.ts';
import styles from './import.page.module.css';

const route = getRouteApi('/o/$slug/import/chat');

/** A chat of WhatsApp that comes onto the timeline of whom it is with: brought here, or shared from the phone. */
export function ChatPage() {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const { arrived } = route.useSearch();
  const navigate = route.useNavigate();
  const { shared, take, discard } = useSharedChat();
  const mayWrite = useMay('ACTIVITY_EDIT');
  if (!mayWrite) return <NothingHere isInside />;
  return (
    <div className={styles.page}>
      <PageTop
        title={t`WhatsApp chat`}
        place={
          <Breadcrumb
            label={t`Place`}
            steps={[
              { id: 'import', text: t`Import`, href: `/o/${slug}/import` },
              { id: 'this', text: t`WhatsApp chat` },
            ]}
          />
        }
      />
      {arrived ? (
        <Callout tone="signal">{t`What you shared did not arrive. Share it once more, or choose the file here.`}</Callout>
      ) : null}
      {shared ? <SharedChatNote shared={shared} onDiscard={() => void discard()} /> : null}
      {shared === undefined ? null : (
        <ImportChat
          key={shared?.key}
          shared={shared?.text}
          onClose={() => void navigate({ to: '/o/$slug/import', params: { slug } })}
          onBrought={({ leadId, contactId }) => {
            void take();
            if (leadId) void navigate({ to: '/o/$slug/leads/$leadId', params: { slug, leadId } });
            else if (contactId)
              void navigate({ to: '/o/$slug/contacts/$contactId', params: { slug, contactId } });
          }}
        />
      )}
    </div>
  );
}
