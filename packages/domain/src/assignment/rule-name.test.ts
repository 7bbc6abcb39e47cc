import { describe, expect, it } from 'vitest';
import { sayer, sharedWords } from '../shared/index.ts';
import { nameOfRule } from './rule-name.ts';
import { assignmentWords } from './words.ts';

const say = sayer(sharedWords, assignmentWords);

const waits = (name: string, id = 'otherwise') => ({
  key: 'queued-as-set',
  parameters: { rule: nameOfRule({ id, name }) },
});

describe('the name of the rule for whatever is left', () => {
  it('is a word of the reader’s language until somebody gives it another', () => {
    expect(say(waits('Everything else'), 'ja')).toContain('「その他すべて」');
    expect(say(waits('その他すべて'), 'en')).toContain('“Everything else”');
    expect(say(waits('Rest of the world'), 'ja')).toContain('Rest of the world');
    expect(say(waits('Everything else', 'r1'), 'ja')).toContain('Everything else');
  });
});
