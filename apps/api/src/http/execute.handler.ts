import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { DeciderName } from '#domain';
import type { Refusal } from '#kernel';
import { HOUSE, type BuildCommand, type CommandMeta, type House, type Outcome } from '#runtime';

/** The one command of the bus: which decider, which stream, under which id, and how the command is built. */
export class ExecuteCommand extends Command<Outcome | Refusal> {
  constructor(
    readonly decider: DeciderName,
    readonly stream: string,
    readonly meta: CommandMeta,
    readonly build: BuildCommand<DeciderName>,
  ) {
    super();
  }
}

/** The one handler, the one loop: read, fold, decide, append. */
@CommandHandler(ExecuteCommand)
export class ExecuteHandler implements ICommandHandler<ExecuteCommand> {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  execute({ decider, stream, meta, build }: ExecuteCommand): Promise<Outcome | Refusal> {
    return this.house.runner.execute(decider, stream, meta, build);
  }
}
