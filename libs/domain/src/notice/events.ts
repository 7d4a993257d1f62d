import type { Instant } from '#kernel';
import type { CommandOf, EventOf } from '../events-of.js';

export type NoticeEvent =
  | EventOf<
      'NoticeOpened',
      { batch: string; round: string; policy: string; openedOn: string; objectionsUntil: Instant }
    >
  | EventOf<'NoticeLineAdded', { line: string }>
  | EventOf<
      'ObjectionRaised',
      {
        objection: string;
        line: string;
        /** Contact and grounds lie in the vault. */
        statement: string;
      }
    >
  | EventOf<'ObjectionDecided', { objection: string; line: string; outcome: 'dismissed' | 'upheld'; reason: string }>
  | EventOf<'NoticeClosed', { openObjections: readonly string[] }>;

export type NoticeCommand =
  | CommandOf<
      'OpenNotice',
      {
        batch: string;
        round: string;
        policy: string;
        openedOn: string;
        objectionsUntil: Instant;
        /** Whole calendar days after the day of opening, where they are configured otherwise than 7. */
        minimumDays?: number;
      }
    >
  | CommandOf<'AddNoticeLine', { line: string }>
  | CommandOf<'RaiseObjection', { objection: string; line: string; statement: string; commitment: string }>
  | CommandOf<'DecideObjection', { objection: string; outcome: 'dismissed' | 'upheld'; reason: string }>
  | CommandOf<'CloseNotice', object>;
