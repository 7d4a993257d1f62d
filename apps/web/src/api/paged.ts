interface PageOf {
  readonly next: string | null;
}

/** Of a list that the server pages by cursor: `api.useInfiniteQuery('get', '/api/…', { params }, byCursor)`. */
export const byCursor = {
  pageParamName: 'cursor',
  // Not `undefined`: the client would make it 0, and no cursor is 0.
  initialPageParam: null,
  getNextPageParam: ({ next }: PageOf) => next ?? undefined,
};
