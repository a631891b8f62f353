import type { IncomingMessage } from 'node:http';

/**
 * Why this request is turned away: a web page elsewhere must not reach the stand-in through a name
 * of its own that points at 127.0.0.1, nor by a plain cross-site request.
 */
export function guestProblem(incoming: IncomingMessage, address: string): string | null {
  const { port } = new URL(address);
  // Who asks at the port that goes without saying leaves it out.
  const ports = port === '' ? ['', ':80'] : [`:${port}`];
  const hosts = ['127.0.0.1', 'localhost'].flatMap((name) => ports.map((end) => name + end));
  const { host, origin } = incoming.headers;
  if (host === undefined || !hosts.includes(host)) return 'This host is not served here';
  const known = origin === undefined || hosts.some((one) => origin === `http://${one}`);
  return known ? null : 'Requests of other sites are not served';
}
