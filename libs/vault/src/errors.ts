/** Stable codes of what the vault throws. None of these carries personal data in its message or details. */
export type VaultErrorCode =
  /** The key file does not exist and may not be created, or data exists that another key has locked. */
  | 'VAULT_KEY_MISSING'
  /** The key file lies inside the data folder: whoever copies the data would copy the key. */
  | 'VAULT_KEY_INSIDE_DATA'
  | 'VAULT_KEY_MALFORMED'
  /** A well-formed key, but not the one that this data was locked with. */
  | 'VAULT_KEY_WRONG'
  /** Bytes do not authenticate: altered, truncated, or moved from another person or record. */
  | 'VAULT_TAMPERED'
  /** A record, file or key that must be there is not, and nobody erased it. */
  | 'VAULT_MISSING'
  /** The record id is taken by other data. */
  | 'VAULT_RECORD_EXISTS'
  /** The person's key was destroyed; nothing is stored for this person any more. */
  | 'VAULT_ERASED'
  /** A key, person, record id, kind or reference outside the allowed alphabet or length. */
  | 'VAULT_NAME_INVALID'
  /** A password verifier that this code did not write. */
  | 'VAULT_VERIFIER_MALFORMED'
  /** Sessions and limits lie in Redis, and it does not answer. Nothing was acknowledged. */
  | 'VAULT_SESSIONS'
  /** The medium refused: full disk, read-only folder, missing rights. Nothing was acknowledged. */
  | 'VAULT_STORAGE';

/** Thrown for broken infrastructure, altered bytes and callers' bugs; what a user did wrong is a `Refusal` instead. */
export class VaultError extends Error {
  override readonly name = 'VaultError';

  constructor(
    readonly code: VaultErrorCode,
    message: string,
    readonly details: Readonly<Record<string, string | number>> = {},
    options?: { cause: unknown },
  ) {
    super(`${code}: ${message}`, options);
  }
}

export const isVaultError = (error: unknown, code?: VaultErrorCode): error is VaultError =>
  error instanceof VaultError && (code === undefined || error.code === code);
