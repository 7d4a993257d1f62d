/** SHA-256 of `frozenLaw` and `frozenResults` of version 1, as published: an error in it is corrected by a new version. */
export const FROZEN = {
  law: 'ccfeebd47b44afbacdf759b6d5991509bb46499afd7521d37957a740395c3605',
  results: '15203d58c62125b8d9fb577c36bb1a7a55c6cfd4732065aa8f97b22ab75f16ea',
} as const;
