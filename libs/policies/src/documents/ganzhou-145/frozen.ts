/** SHA-256 of `frozenLaw` and `frozenResults` of version 1, as published: an error in it is corrected by a new version. */
export const FROZEN = {
  law: '',
  results: '',
} as const;
