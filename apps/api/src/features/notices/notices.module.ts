import { Module } from '@nestjs/common';
import { PartiesModule } from '../parties/parties.module.js';
import { NoticesController } from './notices.controller.js';
import { Objections } from './objections.service.js';
import { PublicNoticesController } from './public-notices.controller.js';
import { PublicViews } from './public-views.service.js';

@Module({
  imports: [PartiesModule],
  controllers: [NoticesController, PublicNoticesController],
  providers: [Objections, PublicViews],
})
export class NoticesModule {}
