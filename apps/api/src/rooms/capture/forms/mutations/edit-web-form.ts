import { isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../../graphql/context.ts';
import { keyOf } from '../../../../graphql/global-key.ts';
import { loadOwn } from '../../../../graphql/load-own.ts';
import { mutation } from '../../../../graphql/mutation.ts';
import { editWebForm } from '../commands/edit-web-form.ts';
import { formDraftOf, WebFormContentInput } from '../web-form.input.ts';

mutation('editWebForm', {
  description:
    'Changes what a form asks, says and looks like, as a whole. It is shown so from the next visit on. A form is made with its source: `openInlet` of the kind `WEB_FORM`.',
  allow: { right: 'settings.manage' },
  input: (t) => ({
    id: t.id({ required: true, description: 'The form.' }),
    form: t.field({ type: WebFormContentInput, required: true, description: 'What it is from now on.' }),
  }),
  resolve: async (input, context) => {
    const id = keyOf(input.id, 'WebForm', ['id']);
    if (isRefusal(id)) return id;
    const draft = formDraftOf(input.form as never);
    return isRefusal(draft) ? draft : editWebForm(memberOf(context), id, draft);
  },
  payload: (t) => ({
    webForm: t.prismaField({
      type: 'WebForm' as never,
      description: 'The form as it stands now.',
      resolve: (query: object, { id }: { readonly id: string }, _args: object, context: never) =>
        loadOwn(context, 'WebForm', id, query),
    } as never),
    commandId: t.exposeID('commandId', { description: 'For `undo`.' }),
  }),
});
