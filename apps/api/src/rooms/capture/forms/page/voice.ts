import { captureWords, formWords } from '@mikomi/domain/capture';
import { type Say, sayer } from '@mikomi/domain/shared';

/** What forms say to whoever fills them in. */
export const formVoice: Say = sayer(captureWords, formWords);
