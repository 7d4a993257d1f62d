import { isVaultError, VaultError } from './errors.js';
import type { CredentialStore, PasswordHasher, StoredRecord, Vault } from './ports.js';

const KIND = 'passwordVerifier';

/** Password verifiers as records of the vault: erasing the person ends the log-in too. */
export const createCredentialStore = (vault: Vault, hasher: PasswordHasher): CredentialStore => ({
  async set(person: string, recordId: string, password: string): Promise<StoredRecord> {
    const verifier = await hasher.hash(password);
    try {
      return await vault.store(person, recordId, KIND, { verifier });
    } catch (error) {
      if (!isVaultError(error, 'VAULT_RECORD_EXISTS')) throw error;
      // A retried command hashes with another salt: what counts is whether the password is the same.
      const earlier = await vault.find(person, recordId, KIND);
      if (earlier === undefined || !(await hasher.verify(password, verifierIn(earlier.data)))) throw error;
      return { ref: earlier.ref, commitment: earlier.commitment };
    }
  },

  async check(ref: string | undefined, password: string): Promise<boolean> {
    const data = ref === undefined ? undefined : await vault.read(ref);
    return data === undefined ? hasher.dummyVerify(password) : hasher.verify(password, verifierIn(data));
  },
});

function verifierIn(data: { readonly verifier?: unknown }): string {
  if (typeof data.verifier === 'string') return data.verifier;
  throw new VaultError('VAULT_VERIFIER_MALFORMED', 'the record holds no password verifier');
}
