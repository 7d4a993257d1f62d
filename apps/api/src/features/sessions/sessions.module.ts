import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { SessionsController } from './sessions.controller.js';

@Module({ imports: [AccountsModule], controllers: [SessionsController] })
export class SessionsModule {}
