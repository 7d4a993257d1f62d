import type { Instant, Refusal } from '#kernel';

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** Cryptographic randomness from outside: `(bytes) => crypto.randomBytes(bytes)`. */
export type RandomBytes = (bytes: number) => Uint8Array;
/** System time, not business time: sessions, leases, rate limits. */
export type SystemClock = () => Instant;

export interface SystemSources {
  readonly now: SystemClock;
  readonly random: RandomBytes;
}

/**
 * Where encrypted bytes lie: a folder now, a bucket later. A key is 1 to 200 characters of lower-case segments joined by
 * "/", e.g. "keys/0f3a"; anything else throws `VAULT_NAME_INVALID`. A failing medium throws `VAULT_STORAGE`.
 */
export interface ObjectStore {
  /**
   * All or nothing, durable before it answers, first writer wins. A function as key is called once the last byte was
   * read, so that an object can be named by its content. When `data` throws, nothing is stored and the error passes on.
   */
  putIfAbsent(key: string | (() => string), data: Uint8Array | AsyncIterable<Uint8Array>): Promise<'stored' | 'exists'>;
  get(key: string): Promise<Uint8Array | undefined>;
  /** The object in pieces, read as they are asked for. `undefined`: there is none. */
  open(key: string): Promise<AsyncIterable<Uint8Array> | undefined>;
  /** Durable before it answers; nothing to delete is no error. */
  delete(key: string): Promise<void>;
}

/** What an event carries: where the record lies and what it was, neither of which says anything about the person. */
export interface StoredRecord {
  /** "record.<kind>.<person tag>.<record tag>". */
  readonly ref: string;
  /** Hex SHA-256 over salt ‖ canonical JSON of the data; the event's `piiCommit`. */
  readonly commitment: string;
}

export interface FoundRecord extends StoredRecord {
  readonly data: JsonObject;
}

/** Personal data under AES-256-GCM with a key per person. `person` is an internal id (party, account), never a name. */
export interface Vault {
  /**
   * Put-if-absent and idempotent: the same record id with the same data and kind gives the same answer, so that a retried
   * command commits to the same bytes. Throws `VAULT_RECORD_EXISTS` for other data, `VAULT_ERASED` for an erased person.
   */
  store(person: string, recordId: string, kind: string, data: JsonObject): Promise<StoredRecord>;
  /** What was stored under this record id, if anything; `undefined` also when the person was erased. */
  find(person: string, recordId: string, kind: string): Promise<FoundRecord | undefined>;
  /** `undefined`: erased. Throws `VAULT_TAMPERED` or, when the record is gone without erasure, `VAULT_MISSING`. */
  read(ref: string): Promise<JsonObject | undefined>;
  /** Is the record what the event committed to? `false` once erased: nothing is left to compare. */
  verify(ref: string, commitment: string): Promise<boolean>;
  /** Destroys the person's key for ever, evidence files included; a tombstone stays. Repeating it is harmless. */
  erase(person: string): Promise<void>;
  isErased(person: string): Promise<boolean>;
  /**
   * Hex HMAC-SHA-256 under a key of its own per purpose: look up login names, natural persons' certificate numbers or
   * account fingerprints without holding them. The caller normalises the text.
   */
  keyedHash(purpose: string, text: string): string;
}

export type EvidenceMediaType = 'application/pdf' | 'image/jpeg' | 'image/png';

export interface ReceivedEvidence {
  /** Hex SHA-256 of the file's bytes; goes to `fileHashes`. */
  readonly hash: string;
  /** Bytes. */
  readonly size: number;
  readonly mediaType: EvidenceMediaType;
  /** "evidence.<person tag>.<hash>". */
  readonly ref: string;
}

/** Evidence files (材料), encrypted in pieces under the person's key; memory does not grow with the file. */
export interface EvidenceStore {
  /**
   * Refusals: EVIDENCE_EMPTY, EVIDENCE_TOO_LARGE, EVIDENCE_TYPE; then, or when the stream throws, no file is stored.
   * The stream is not read further after a refusal, and its iterator is closed: give an HTTP request as
   * `request.iterator({ destroyOnReturn: false })`, or the answer has no socket left to go out on.
   */
  receive(
    person: string,
    stream: AsyncIterable<Uint8Array>,
    limits: { readonly maxBytes: number },
  ): Promise<ReceivedEvidence | Refusal>;
  /**
   * The file's bytes as they are asked for. `undefined`: erased. Altered or cut bytes throw `VAULT_TAMPERED` while
   * iterating, at the latest before the end: a download is only whole when the iteration ended without an error.
   */
  open(ref: string): Promise<AsyncIterable<Uint8Array> | undefined>;
}

/** Password verifiers as text that holds its own parameters. */
export interface PasswordHasher {
  hash(password: string): Promise<string>;
  /** Timing-safe. Throws `VAULT_VERIFIER_MALFORMED` when the text is no verifier of ours. */
  verify(password: string, verifier: string): Promise<boolean>;
  /** As long as `verify` and always `false`: for unknown logins, so that timing does not tell. */
  dummyVerify(password: string): Promise<false>;
}

/** Password verifiers in the vault. */
export interface CredentialStore {
  /** Idempotent per record id and password. Another password under the same record id throws `VAULT_RECORD_EXISTS`. */
  set(person: string, recordId: string, password: string): Promise<StoredRecord>;
  /** `undefined` as reference (unknown login), or an erased one, takes as long and is `false`. */
  check(ref: string | undefined, password: string): Promise<boolean>;
}

export interface Session {
  readonly account: string;
  /** What the edge wants to remember, e.g. the role and organisation acted in. No personal data. */
  readonly data: JsonObject;
  readonly createdAt: Instant;
  readonly lastSeenAt: Instant;
  /** When it ends if nothing touches it: the earlier of idle and absolute expiry. */
  readonly expiresAt: Instant;
}

/** Server-side sessions. The token is shown once; only its SHA-256 is kept. */
export interface SessionStore {
  /** 32 random bytes as base64url, 43 characters. */
  create(account: string, data?: JsonObject): Promise<{ readonly token: string; readonly session: Session }>;
  /** `undefined`: unknown, malformed, revoked or expired. Does not count as use. */
  find(token: string): Promise<Session | undefined>;
  /** `find`, and moves the idle expiry. Cheap to call on every request: it writes at most every so often. */
  touch(token: string): Promise<Session | undefined>;
  revoke(token: string): Promise<void>;
  revokeAll(account: string): Promise<void>;
  close(): Promise<void>;
}

export interface RateLimiter {
  /** Counts one attempt. `undefined`: allowed; else the refusal RATE_LIMITED with `retryAfterSeconds`. */
  take(key: string): Promise<Refusal | undefined>;
  /** Forgets a key, e.g. after a successful log-in. */
  reset(key: string): Promise<void>;
}
