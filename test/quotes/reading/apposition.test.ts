import { describe, expect, test } from 'vitest';
import { mentionIn } from './read.ts';

describe('an office is given to whoever bears it', () => {
  test.each([
    { text: 'The weir minister Ida Voss left.', role: 'weir minister' },
    { text: 'The mayor, Ida Voss, left.', role: 'mayor' },
    { text: 'A mayor, Ida Voss, left.', role: 'mayor' },
    { text: 'Ida Voss, the mayor, left.', role: 'mayor' },
    { text: 'Ida Voss, mayor of Mossby, left.', role: 'mayor of Mossby' },
    { text: 'They met Ida Voss, the mayor.', role: 'mayor' },
    { text: 'The mayor (Greens), Ida Voss, left.', role: 'mayor (Greens)' },
    { text: 'Lead author Prof Ida Voss left.', role: 'Lead author' },
    { text: 'Its lead author, Prof Ida Voss, left.', role: 'lead author' },
    { text: 'Chief investigator Sgt Ida Voss left.', role: 'Chief investigator' },
    { text: 'Sgt Ida Voss left.', role: 'Sgt' },
    { text: 'Parish priest Fr Ida Voss left.', role: 'Parish priest' },
    { text: 'Local TD Ida Voss left.', role: 'Local TD' },
    { text: 'Ida Voss, 52, a retired captain, left.', role: 'retired captain' },
    { text: 'Ida Voss, 52, captain of the boat, left.', role: 'captain of the boat' },
    { text: 'They met Ida Voss, a farmer whose land is wet.', role: 'farmer' },
    { text: 'They met Ida Voss, a professor of law at Mossby.', role: 'professor of law' },
    { text: 'Ida Voss, the minister without portfolio, left.', role: 'minister' },
    { text: 'The mayor, Ida Voss – also a miller – left.', role: 'mayor' },
    { text: 'Ida Voss, CEO of Mossby Oil, left.', role: 'CEO of Mossby Oil' },
    { text: 'Ida Voss, who is the mayor of Mossby, left.', role: 'mayor of Mossby' },
    { text: 'Ida Voss is a farmer.', role: 'farmer' },
    { text: 'Ida Voss, who has been acting mayor since May, left.', role: 'acting mayor' },
    { text: 'A clerk of the Weir Board, Ida Voss, left.', role: 'clerk of the Weir Board' },
  ])('$role: $text', ({ text, role }) => {
    expect(mentionIn(text, 'Ida Voss')).toMatchObject({ kind: 'person', role });
  });

  test.each([
    { name: 'by a plural', text: 'The mayors, Ida Voss, left.' },
    { name: 'by an owner', text: 'The mayor’s boat, Ida Voss, left.' },
    { name: 'across another word', text: 'Ida Voss, a friend of the mayor, left.' },
    { name: 'twice', text: 'Otto Brandl, the clerk, Ida Voss, left.' },
    { name: 'by what she was', text: 'Ida Voss, who was the mayor, left.' },
    { name: 'by what she is to be', text: 'Ida Voss has been appointed mayor.' },
    { name: 'by what she is not', text: 'Ida Voss is no farmer.' },
    { name: 'by whom she is like', text: 'Ida Voss is the mayor’s friend.' },
    { name: 'by a number that is no age', text: 'Ida Voss, 7, the mayor, left.' },
    { name: 'by a relation', text: 'Her sister Ida Voss left.' },
  ])('not $name: $text', ({ text }) => {
    expect(mentionIn(text, 'Ida Voss').role).toBeNull();
  });

  test.each([
    { text: 'Mossby Quay, the mayor, left.', printed: 'Mossby Quay', kind: 'person' },
    { text: 'The mayor, Voss, left.', printed: 'Voss', kind: 'person' },
    { text: 'A mayor, Voss, left.', printed: 'Voss', kind: 'name' },
    { text: 'Norway, the mayor, left.', printed: 'Norway', kind: 'state' },
    { text: 'The regulator WBX left.', printed: 'WBX', kind: 'institution' },
  ])('which makes $printed a $kind: $text', ({ text, printed, kind }) => {
    expect(mentionIn(text, printed).kind).toBe(kind);
  });
});

test.each([
  { text: 'Her brother Robin Voss left.', printed: 'Robin Voss', gender: 'male' },
  { text: 'Robin Voss, a spokeswoman, left.', printed: 'Robin Voss', gender: 'female' },
  { text: 'Robin Voss left.', printed: 'Robin Voss', gender: null },
])('$gender, as the office says: $text', ({ text, printed, gender }) => {
  expect(mentionIn(text, printed).gender).toBe(gender);
});

test.each([
  { text: 'Norway’s Weir Service left.', printed: 'Weir Service', from: 0 },
  { text: 'The council’s Ida Voss left.', printed: 'Ida Voss', from: 0 },
  { text: 'They met Ida Voss.', printed: 'Ida Voss', from: 2 },
])('the owner is part of the phrase: $text', ({ text, printed, from }) => {
  expect(mentionIn(text, printed).from).toBe(from);
});

test.each([
  { text: 'Weir Board spokesman Nils Tamm left.', printed: 'Nils Tamm', house: 'Weir Board' },
  { text: 'A spokesman for the Weir Board left.', printed: 'spokesman', house: 'Weir Board' },
  { text: 'A spokesman left.', printed: 'spokesman', house: null },
])('speaks for $house: $text', ({ text, printed, house }) => {
  expect(mentionIn(text, printed).house?.printed ?? null).toBe(house);
});

test.each([
  { text: 'The National Weir Council (NWC) left.', printed: 'National Weir Council', alias: 'NWC' },
  { text: 'The Weir Service, known as the WS, left.', printed: 'Weir Service', alias: 'WS' },
  { text: 'The regulator WBX left.', printed: 'WBX', alias: 'regulator' },
  { text: 'Ida Voss (aged 45) left.', printed: 'Ida Voss', alias: null },
])('is also called $alias: $text', ({ text, printed, alias }) => {
  expect(mentionIn(text, printed).alias).toBe(alias);
});
