/** An event of one stream: a past-tense type and its body. Bodies are plain JSON; money in them is fen text. */
export interface EventOf<Type extends string, Body extends object> {
  readonly type: Type;
  readonly body: Body;
  readonly fileHashes?: readonly string[];
  readonly piiCommit?: string;
}

/** A command's parameters beside its type. */
export type CommandOf<Type extends string, Data extends object> = { readonly type: Type } & Data;

/** Amount per fiscal level, as fen text. A missing level is nothing. */
export type AmountByTreasury = Readonly<Partial<Record<'province' | 'prefecture' | 'district', string>>>;

/** A reference into the vault and the salted commitment to what lies there. Never the data itself. */
export interface VaultRef {
  readonly ref: string;
  readonly commitment: string;
}
