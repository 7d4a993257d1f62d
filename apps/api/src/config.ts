export * from '../../settings/src/config.js';
