/** SHA-256 of `frozenLaw` and `frozenResults` of version 1, as published: an error in it is corrected by a new version. */
export const FROZEN = {
  law: '34c797c75aeaf27577fe7f51b1a81884f4f880064295cf392fde22bcd4fc7cfe',
  results: 'cdead794c6a2c5e4865a6ef0d25418763ea07fe4bbc7b1f7a0a101eb65f0276d',
} as const;
