export { openProjector } from './projector.js';
export { READ_MODELS_FILE } from './read-model-file.js';
export { LARGEST_PAGE, USUAL_PAGE } from './tables.js';
export * from './types.js';
