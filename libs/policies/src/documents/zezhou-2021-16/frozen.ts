/** SHA-256 of `frozenLaw` and `frozenResults` of version 1, as published: an error in it is corrected by a new version. */
export const FROZEN = {
  law: '02a143b5b1aa994140700a31f229b88b0de9e7421480542c85f9b22ad90f7643',
  results: 'ccc46b30e4a06de3b75e2780a224cf70f6148c0ef91cf429d0538d14a2846bc9',
} as const;
