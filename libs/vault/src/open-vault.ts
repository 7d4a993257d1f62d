import { createCredentialStore } from './credential-store.js';
import { createEvidenceStore } from './evidence-store.js';
import { loadMasterKey } from './master-key.js';
import { createPasswordHasher } from './passwords.js';
import type { CredentialStore, EvidenceStore, ObjectStore, SystemSources, Vault } from './ports.js';
import { createVault } from './record-vault.js';

export interface OpenVaultOptions extends SystemSources {
  readonly store: ObjectStore;
  readonly dataFolder: string;
  /** See `MasterKeyOptions`: a file outside the data folder, or the key itself from the environment. */
  readonly key: { readonly file: string; readonly env?: string; readonly create: boolean };
}

export interface OpenedVault {
  readonly vault: Vault;
  readonly evidence: EvidenceStore;
  readonly credentials: CredentialStore;
  /** 32 bytes for a purpose, the same wherever the same master key is. */
  readonly derive: (purpose: string) => Uint8Array;
}

/** Everything that the master key locks, opened together. Throws `VAULT_KEY_…` and `VAULT_STORAGE`. */
export async function openVault(options: OpenVaultOptions): Promise<OpenedVault> {
  const { store, dataFolder, now, random } = options;
  const masterKey = await loadMasterKey({ ...options.key, dataFolder, store, random });
  const vault = createVault({ store, masterKey, now, random });
  return {
    vault,
    evidence: createEvidenceStore({ store, masterKey, now, random }),
    credentials: createCredentialStore(vault, createPasswordHasher({ random })),
    derive: (purpose) => masterKey.derive(`outside/${purpose}`),
  };
}
