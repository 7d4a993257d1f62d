import type { CommandEnvelope, Refusal } from '#kernel';
import type { ApplicationCommand } from './commands.js';
import type { ApplicationEvent } from './events.js';

/** What a decision is taken on, and what comes of it. */
export type Envelope = CommandEnvelope<ApplicationCommand>;
export type Command<Type extends ApplicationCommand['type']> = Extract<ApplicationCommand, { type: Type }>;
export type Result = readonly ApplicationEvent[] | Refusal;
