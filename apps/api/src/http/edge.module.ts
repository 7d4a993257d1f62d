import { Module, type DynamicModule, type ValueProvider } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { Commands } from './commands.service.js';
import { ExecuteHandler } from './execute.handler.js';
import { ReadHandler, Reads } from './reads.js';

/** What every feature uses: the opened parts, the command door and the reading door. */
@Module({})
export class EdgeModule {
  static with(values: readonly ValueProvider[]): DynamicModule {
    return {
      module: EdgeModule,
      global: true,
      imports: [CqrsModule.forRoot()],
      providers: [...values, Commands, Reads, ExecuteHandler, ReadHandler],
      exports: [...values.map((value) => value.provide), Commands, Reads],
    };
  }
}
