import { expect, it } from 'vitest';
import { gapsOf } from '../shared/index.ts';
import { inboundWords } from './inbound-words.ts';

it('what came in is told in both languages', () => expect(gapsOf(inboundWords)).toEqual([]));
