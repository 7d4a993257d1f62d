import type { TriesOptions } from './tries.js';

export interface OpenRedisOptions extends Pick<TriesOptions, 'log' | 'wait'> {
  /** `redis://[user:password@]host[:port][/db]`, or `rediss://` for TLS. Never logged: it may hold a password. */
  readonly url: string;
  /** A command without an answer fails after so long (default 5 s). */
  readonly commandMillis?: number;
  /** The longest pause between two tries to connect (default 2 s). */
  readonly reconnectMillis?: number;
}

/** A connection for short commands: with Redis down each fails at once, with Redis silent soon; it reconnects by itself. */
export interface Redis {
  /** Any command, with its reply as Redis gives it. */
  call(command: string, ...args: readonly (string | number)[]): Promise<unknown>;
  close(): Promise<void>;
}

export interface BullMqQueueOptions extends TriesOptions, OpenRedisOptions {
  /** Keeps what shares a Redis apart: one per log. */
  readonly prefix: string;
  readonly random: (bytes: number) => Uint8Array;
  /** A worker that gave no sign for so long is gone, and its jobs are taken by others (default 30 s). */
  readonly lockMillis?: number;
  /** A job whose workers were gone so often is dead (default 20): it may be what ends them. */
  readonly maxStalls?: number;
  /** How long `close` waits for what runs (default 10 s); what is left is taken by others. */
  readonly closeMillis?: number;
  /** Labelled points at which a test may kill the process. */
  readonly at?: (label: string) => void;
}
