/** SHA-256 of `frozenLaw` and `frozenResults` of version 1, as published: an error in it is corrected by a new version. */
export const FROZEN = {
  law: '9ccdfea4840aa85ea361b0538cdd616d94d64b6b26ed8e058c254a107cec3141',
  results: 'b40f3b3ebd435fc477fd11b7ea5bda1f1af76138f52bc08c110a680eb1d3ad66',
} as const;
