/** What is sent, beside method and path. */
export interface Attempt {
  /** Of the path, by name. */
  readonly params?: Readonly<Record<string, string>>;
  /** Without its question mark. */
  readonly query?: string;
  readonly body?: unknown;
  readonly file?: { readonly bytes: Buffer; readonly type: string };
  /** The thing whose revision of now is named in If-Match. */
  readonly seen?: readonly [kind: Seen, id: string];
}
export type Seen = 'application' | 'claim' | 'line' | 'batch' | 'notice' | 'payment';
