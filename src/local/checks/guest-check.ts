import type { IncomingMessage } from 'node:http';

/**
 * Why this request is turned away: a web page elsewhere must not reach the stand-in through a name
 * of its own that points at 127.0.0.1, nor by a plain cross-site request.
 */
export function guestProblem(incoming: IncomingMessage, address: string): string | null {
  const { port } = new URL(address);
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host, origin } = incoming.headers;
  if (host === undefined || !hosts.includes(host)) return 'This host is not served here';
  const known = origin === undefined || hosts.some((one) => origin === `http://${one}`);
  return known ? null : 'Requests of other sites are not served';
}
