import { globalId } from '@mikomi/domain/shared';
import { builder } from '../../graphql/builder.ts';
import { StageKind } from '../leads/index.ts';
import type { MemberWord, ProductWord, StageWord } from './planning/settle-words.ts';

const allow = { right: 'import.run' } as const;

export const ImportStageWord = builder.objectRef<StageWord>('ImportStageWord').implement({
  description: 'A word of the stage column and where its leads go.',
  authScopes: allow,
  fields: (t) => ({
    word: t.exposeString('word', { description: 'As the file has it.' }),
    count: t.exposeInt('count', { description: 'How often.' }),
    stageId: t.id({
      nullable: true,
      description: 'The stage; null for one that is made.',
      resolve: ({ stageId }) => stageId && globalId('Stage', stageId),
    }),
    stageName: t.exposeString('name', { description: 'What it is called.' }),
    kind: t.field({ type: StageKind, description: 'What it means.', resolve: ({ kind }) => kind }),
    suggestionId: t.id({
      nullable: true,
      description: 'The stage that was probably meant.',
      resolve: ({ suggestion }) => suggestion && globalId('Stage', suggestion.stageId),
    }),
    suggestion: t.string({
      nullable: true,
      description: 'Its name.',
      resolve: ({ suggestion }) => suggestion?.name ?? null,
    }),
    asks: t.exposeBoolean('open', { description: 'Whether the suggestion waits for an answer.' }),
  }),
});

export const ImportProductWord = builder.objectRef<ProductWord>('ImportProductWord').implement({
  description: 'A product of the file and what it is called here.',
  authScopes: allow,
  fields: (t) => ({
    isListed: t.exposeBoolean('listed', { description: 'Whether a list among the files brings it.' }),
    word: t.exposeString('word', { description: 'As the file has it.' }),
    count: t.exposeInt('count', { description: 'How often.' }),
    name: t.exposeString('name', { description: 'What it is called.' }),
    productId: t.id({
      nullable: true,
      description: 'The product; null for one that is made.',
      resolve: ({ productId }) => productId && globalId('Product', productId),
    }),
    suggestion: t.string({
      nullable: true,
      description: 'The product that was probably meant.',
      resolve: ({ suggestion }) => suggestion?.name ?? null,
    }),
    asks: t.exposeBoolean('open', { description: 'Whether the suggestion waits for an answer.' }),
  }),
});

export const ImportMemberWord = builder.objectRef<MemberWord>('ImportMemberWord').implement({
  description: 'A name of the file and who is meant; nobody without a member and without `create`.',
  authScopes: allow,
  fields: (t) => ({
    isListed: t.exposeBoolean('listed', { description: 'Whether a list among the files brings them.' }),
    word: t.exposeString('word', { description: 'As the file has it.' }),
    count: t.exposeInt('count', { description: 'How often.' }),
    memberId: t.id({
      nullable: true,
      description: 'The member.',
      resolve: ({ memberId }) => memberId && globalId('Member', memberId),
    }),
    create: t.exposeBoolean('create', { description: 'A new member without sign-in.' }),
    suggestionId: t.id({
      nullable: true,
      description: 'The member who was probably meant.',
      resolve: ({ suggestion }) => suggestion && globalId('Member', suggestion.memberId),
    }),
    suggestion: t.string({
      nullable: true,
      description: 'Their name.',
      resolve: ({ suggestion }) => suggestion?.name ?? null,
    }),
    asks: t.exposeBoolean('open', { description: 'Whether the suggestion waits for an answer.' }),
  }),
});
