import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { guestProblem } from '../../../src/local/checks/guest-check.ts';

const ADDRESS = 'http://127.0.0.1:8123';

test.each([
  { name: 'its own address', host: '127.0.0.1:8123', let: true },
  { name: 'its own name', host: 'localhost:8123', let: true },
  { name: 'its own page', host: '127.0.0.1:8123', origin: 'http://127.0.0.1:8123', let: true },
  {
    name: 'its page by the other name',
    host: 'localhost:8123',
    origin: 'http://127.0.0.1:8123',
    let: true,
  },
  { name: 'no host', let: false },
  { name: 'another name that leads here', host: 'evil.example:8123', let: false },
  { name: 'another port', host: '127.0.0.1:8124', let: false },
  { name: 'no port', host: '127.0.0.1', let: false },
  {
    name: 'another site’s page',
    host: '127.0.0.1:8123',
    origin: 'http://evil.example',
    let: false,
  },
  {
    name: 'the port that goes without saying',
    address: 'http://127.0.0.1:80',
    host: '127.0.0.1',
    let: true,
  },
  { name: 'the same port said', address: 'http://127.0.0.1:80', host: 'localhost:80', let: true },
  {
    name: 'the same port’s page',
    address: 'http://127.0.0.1:80',
    host: '127.0.0.1',
    origin: 'http://127.0.0.1',
    let: true,
  },
  { name: 'another one there', address: 'http://127.0.0.1:80', host: '127.0.0.1:8123', let: false },
])('$name is let in: $let', ({ address = ADDRESS, host, origin, let: isLet }) => {
  const incoming = { headers: { host, origin } } as unknown as IncomingMessage;
  expect(guestProblem(incoming, address) === null).toBe(isLet);
});
