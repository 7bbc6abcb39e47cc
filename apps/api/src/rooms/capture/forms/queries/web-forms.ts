import { isRefusal, parseGlobalId } from '@mikomi/domain/shared';
import { builder } from '../../../../graphql/builder.ts';
import { memberOf } from '../../../../graphql/context.ts';
import { listOwn, loadOwn } from '../../../../graphql/load-own.ts';
import { refusedAsk } from '../../../../graphql/refusal.ts';
import * as catalog from '../../../catalog/index.ts';
import { FormLanguage } from '../form.enums.ts';
import { countedWordings } from '../form-draft.ts';
import { previewOf } from '../page/preview.ts';
import { wholeForm } from '../store/form-at.ts';
import { formDraftOf, WebFormContentInput } from '../web-form.input.ts';
import { WebForm } from '../web-form.type.ts';

const authScopes = { right: 'settings.manage' } as const;
const MOST = 200;

builder.queryField('webForms', (t) =>
  t.prismaField({
    type: [WebForm],
    description: `The forms whose sources are in use, in the order of the sources. At most ${MOST}.`,
    authScopes,
    resolve: (query, _root, _args, context) =>
      listOwn(context, 'WebForm', { ...query, take: MOST }, { source: { deletedAt: null } }, [
        { source: { position: 'asc' } },
        { id: 'asc' },
      ]),
  }),
);

builder.queryField('webForm', (t) =>
  t.prismaField({
    type: WebForm,
    nullable: true,
    description: 'One form; null when there is none.',
    authScopes,
    args: { id: t.arg.id({ required: true, description: 'The form’s id.' }) },
    resolve: (query, _root, { id }, context) => {
      const parsed = parseGlobalId(id, 'WebForm');
      return isRefusal(parsed) ? null : loadOwn(context, 'WebForm', parsed.id, query);
    },
  }),
);

builder.queryField('webFormPreview', (t) =>
  t.string({
    description: 'The page that a form would be, as HTML, before it is kept.',
    authScopes,
    args: {
      form: t.arg({ type: WebFormContentInput, required: true, description: 'The form.' }),
      language: t.arg({ type: FormLanguage, required: true, description: 'In which language.' }),
    },
    resolve: async (_root, { form, language }, context) => {
      const member = memberOf(context);
      const draft = formDraftOf(form as never);
      if (isRefusal(draft)) throw refusedAsk(draft, ['form']);
      const consents = countedWordings(draft.consents, []);
      return previewOf(
        await wholeForm(member, { ...draft, consents }),
        await catalog.customFieldsOf(member),
        language,
      );
    },
  }),
);
