import { captureWords, formWords } from '@mikomi/domain/capture';
import { catalogWords, definitionWords } from '@mikomi/domain/catalog';
import { type Say, sayer, sharedWords } from '@mikomi/domain/shared';

/** What forms say to whoever fills them in. */
export const formVoice: Say = sayer(sharedWords, catalogWords, definitionWords, captureWords, formWords);
