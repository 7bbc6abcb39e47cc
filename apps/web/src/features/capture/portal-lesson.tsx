import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Button, DescriptionItem, DescriptionList } from '@mikomi/ui';
import { useState } from 'react';
import { SettingSection } from '#app/settings/setting-section.tsx';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { FIELD_NAMES } from './field-names.ts';
import { MailAtHand } from './mail-at-hand.lookup.tsx';

const PortalLessonSource = graphql(`
  fragment PortalLesson_Source on Source {
    id
    inlet {
      id
      lesson {
        label
        field
      }
      health {
        received
      }
    }
    ...MailAtHand_Source
  }
`);

type PortalLessonProps = {
  readonly slug: string;
  readonly source: FragmentType<typeof PortalLessonSource>;
};

/** How the mails of a portal are read, and where that is taught: on one that came, or on one at hand. */
export function PortalLesson({ slug, source }: PortalLessonProps) {
  const about = readFragment(PortalLessonSource, source);
  const { t, i18n } = useLingui();
  const [isOpen, setOpen] = useState(false);
  const lesson = about.inlet?.lesson ?? [];
  return (
    <SettingSection
      title={t`How its mails are read`}
      about={
        lesson.length > 0
          ? t`By these labels. Mails in which none of those that name somebody is found wait for you in the inbox.`
          : t`By their labels, as far as these say what they are. Teach it on one mail, and the others are read like it.`
      }
    >
      {lesson.length > 0 ? (
        <DescriptionList>
          {lesson.map(({ label, field }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two lines of a mail may have one label.
            <DescriptionItem key={`${index} ${label}`} term={label}>
              {field ? i18n._(FIELD_NAMES[field]) : t`Own field`}
            </DescriptionItem>
          ))}
        </DescriptionList>
      ) : null}
      {(about.inlet?.health.received ?? 0) > 0 ? (
        <p>
          <Trans>
            Open one of{' '}
            <Anchor href={`/o/${slug}/settings/inbox?source=${about.id}`}>the mails that came</Anchor> to
            teach it, or take one that you have.
          </Trans>
        </p>
      ) : null}
      {isOpen ? (
        <MailAtHand source={about} onClose={() => setOpen(false)} />
      ) : (
        <div>
          <Button onPress={() => setOpen(true)}>{t`Teach it on a mail you have`}</Button>
        </div>
      )}
    </SettingSection>
  );
}
