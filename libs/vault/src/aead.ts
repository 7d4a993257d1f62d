import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';
import { VaultError } from './errors.js';
import type { RandomBytes } from './ports.js';

/** AES-256-GCM throughout: 32-byte keys, 12-byte nonces, 16-byte tags. */
export const KEY_BYTES = 32;
export const NONCE_BYTES = 12;
export const TAG_BYTES = 16;

/** HKDF-SHA-256: an independent key for each `info`. */
export const deriveKey = (key: Uint8Array, info: string, salt: Uint8Array = new Uint8Array(0)): Buffer =>
  Buffer.from(hkdfSync('sha256', key, salt, `duixian/vault/1/${info}`, KEY_BYTES));

/** Ciphertext ‖ tag. A nonce must never be used twice with one key. */
export function encrypt(key: Uint8Array, nonce: Uint8Array, aad: Uint8Array, plain: Uint8Array): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(aad);
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** Throws `VAULT_TAMPERED` when key, nonce, AAD, ciphertext or tag is not what was encrypted. */
export function decrypt(key: Uint8Array, nonce: Uint8Array, aad: Uint8Array, sealed: Uint8Array): Buffer {
  const split = sealed.length - TAG_BYTES;
  if (split < 0) throw tampered();
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(aad);
  decipher.setAuthTag(sealed.subarray(split));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, split)), decipher.final()]);
  } catch (error) {
    throw tampered(error);
  }
}

/** A small object: 4 letters naming the format ‖ random nonce ‖ ciphertext ‖ tag. The format is authenticated too. */
export function sealBox(format: string, key: Uint8Array, aad: string, plain: Uint8Array, random: RandomBytes): Buffer {
  const nonce = random(NONCE_BYTES);
  const sealed = encrypt(key, nonce, Buffer.from(`${format}\0${aad}`), plain);
  return Buffer.concat([Buffer.from(format, 'latin1'), nonce, sealed]);
}

export function openBox(format: string, key: Uint8Array, aad: string, box: Uint8Array): Buffer {
  const start = format.length + NONCE_BYTES;
  if (box.length < start + TAG_BYTES) throw tampered();
  if (Buffer.from(box.subarray(0, format.length)).toString('latin1') !== format) throw tampered();
  return decrypt(key, box.subarray(format.length, start), Buffer.from(`${format}\0${aad}`), box.subarray(start));
}

export const tampered = (cause?: unknown): VaultError =>
  new VaultError('VAULT_TAMPERED', 'stored bytes do not authenticate', {}, cause === undefined ? undefined : { cause });
