import fc from 'fast-check';

// Everything that Discord, a text shaper or JavaScript treats as something else than a letter.
const LIVE_PIECES = [
  ...'\\*_~|`<>@#[]()-+.:/!?"\'&;=%$^{}0123456789',
  ...[
    '\n',
    '\n\n',
    ' ',
    '  ',
    '\u00A0',
    '\u200B',
    '\u200D',
    '\uFEFF',
    '\u202E',
    '\u2066',
    '\u2069',
  ],
  ...[
    '-# ',
    '# ',
    '### ',
    '> ',
    '>>> ',
    '- ',
    '+ ',
    '* ',
    '1. ',
    '2) ',
    '```',
    '**',
    '__',
    '||',
    '~~',
  ],
  ...[
    'https://',
    'http://a.b/c_d_',
    'www.',
    '](',
    '<@1>',
    '<t:1:R>',
    ':smile:',
    '<:a:1>',
    '</a:1>',
  ],
  ...[
    '@everyone',
    '@here',
    '__proto__',
    'ש',
    'ع',
    '🙂',
    '👩‍👩‍👧',
    'é',
    'e\u0301',
    'ツ',
    '¯\\_(ツ)_/¯',
  ],
];

/** Text as a corpus or a member may hold it: prose, marks, markup, any characters of Unicode; trimmed, not blank. */
export function printedText(): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...LIVE_PIECES) },
    { weight: 2, arbitrary: fc.lorem({ maxCount: 4 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
  );
  return fc
    .array(piece, { minLength: 1, maxLength: 24 })
    .map((pieces) => showable(pieces.join('')).trim())
    .filter((text) => text !== '');
}

/** The text without what no Discord markdown can show: tabs become spaces, form feeds and spaces at a line's end go. */
function showable(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replaceAll('\f', '')
    .replaceAll('\t', '    ')
    .replace(/ +\n/g, '\n');
}
