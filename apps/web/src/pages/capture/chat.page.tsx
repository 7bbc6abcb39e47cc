import { useLingui } from '@lingui/react/macro';
import { Breadcrumb } from '@mikomi/ui';
import { getRouteApi } from '@tanstack/react-router';
import { NothingHere } from '#app/errors/nothing-here.tsx';
import { useMay } from '#app/session/use-rights.ts';
import { PageTop } from '#app/shell/page-top.tsx';
import { ImportChat } from '#features/capture/import-chat.tsx';
import styles from './import.page.module.css';

const route = getRouteApi('/o/$slug/import/chat');

/** A chat of WhatsApp that comes onto the timeline of whom it is with. */
export function ChatPage() {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const navigate = route.useNavigate();
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
      <ImportChat
        onClose={() => void navigate({ to: '/o/$slug/import', params: { slug } })}
        onBrought={(contactId) =>
          void navigate({ to: '/o/$slug/contacts/$contactId', params: { slug, contactId } })
        }
      />
    </div>
  );
}
