import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { DemonstrationLoader } from './demonstration-loader.js';
import { SetupController } from './setup.controller.js';
import { SetupService } from './setup.service.js';

@Module({ imports: [AccountsModule], controllers: [SetupController], providers: [SetupService, DemonstrationLoader] })
export class SetupModule {}
