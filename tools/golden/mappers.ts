import { ganzhouMapper } from './map-ganzhou.js';
import { huichangMapper } from './map-huichang.js';
import { lechangMapper } from './map-lechang.js';
import { yuanzhouMapper } from './map-yuanzhou.js';
import { zezhouMapper } from './map-zezhou.js';
import type { PolicyMapper } from './mapper.js';

/** One line for each policy that is law as code. */
export const MAPPERS: Readonly<Record<string, PolicyMapper>> = {
  'huichang-2023': huichangMapper,
  'lechang-2022-86': lechangMapper,
  'yuanzhou-2023-25': yuanzhouMapper,
  'zezhou-2021-16': zezhouMapper,
  'ganzhou-145': ganzhouMapper,
};
