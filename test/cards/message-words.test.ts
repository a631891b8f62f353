import { expect, test } from 'vitest';
import { hasWords, messageWords } from '../../src/cards/message-words.ts';

test.each([
  { name: 'a time', message: 'who left <t:1726185600:R>?', words: 'who left ?' },
  { name: 'a time as it comes', message: '<t:0> who left', words: 'who left' },
  { name: 'a member', message: '<@80351110224678912> who left', words: 'who left' },
  { name: 'a role', message: '<@&165511591545143296> who left', words: 'who left' },
  { name: 'a channel', message: 'who left <#103735883630395392>', words: 'who left' },
  { name: 'a command', message: '</quote find:816437322781949972> who', words: 'who' },
  { name: 'an emoji', message: 'who <:pepe_sad:41771983429993937> left', words: 'who left' },
  { name: 'a moving emoji', message: 'who <a:run:41771983429993937> left', words: 'who left' },
  { name: 'a guide', message: '<id:customize> who left', words: 'who left' },
  { name: 'an address', message: 'https://foo.example/a?b=c who left', words: 'who left' },
  { name: 'lines', message: 'who\n\nleft', words: 'who left' },
  {
    name: 'signs that are no token',
    message: 'is 3 < 4 and <b> > 2',
    words: 'is 3 < 4 and <b> > 2',
  },
  { name: 'nothing else', message: ' <t:0:R> ', words: '' },
])('without $name: $message', ({ message, words }) => expect(messageWords(message)).toBe(words));

test.each([
  { message: '🤔', has: false },
  { message: '?! … ❤️ 👍🏽', has: false },
  { message: '<:pepe_sad:41771983429993937> https://foo.example/a', has: false },
  { message: '🤔 1914?', has: true },
  { message: 'Wer? 谁?', has: true },
])('$message has words: $has', ({ message, has }) => expect(hasWords(message)).toBe(has));
