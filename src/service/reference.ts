import { hash } from 'node:crypto';

/**
 * A short name for a file, an outlet or a speaker, for the hundred characters of a button's id: `#k3f9a0c2qz`.
 * It stays the same across restarts and machines.
 */
export function referenceTo(name: string): string {
  // A character a byte: a card makes two dozen references, and a buffer each would cost more than the hash.
  const digest = hash('sha256', name, 'binary');
  let reference = '#';
  for (let at = 0; at < LENGTH; at += 1) {
    reference += ALPHABET[digest.charCodeAt(at) % ALPHABET.length];
  }
  return reference;
}

const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789';
// 50 bits: among 10,000 files two are alike with a chance of 1 in 20 million.
const LENGTH = 10;
