import fingerprint from 'engine-fingerprint';
import { env } from 'vscode';

/** The digest of bytes (SHA-256), in hexadecimal digits. */
export async function digestOf(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The key of what is made of these things: with another version of the engine, and in another language, it is another
 * one.
 */
export function keyOf(...things: readonly string[]): Promise<string> {
  return digestOf(new TextEncoder().encode(JSON.stringify([fingerprint, env.language, ...things])));
}
