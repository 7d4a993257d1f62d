/** Provider tokens of what the composition root opens. */
export const CONFIG = Symbol('config');
export const VAULT = Symbol('vault');
export const EVIDENCE = Symbol('evidence');
export const CREDENTIALS = Symbol('credentials');
export const SESSIONS = Symbol('sessions');
export const LIMITS = Symbol('limits');
export const READ_MODELS = Symbol('readModels');
export const SETUP_CODE = Symbol('setupCode');
