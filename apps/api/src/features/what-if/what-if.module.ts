import { Module } from '@nestjs/common';
import { PartiesModule } from '../parties/parties.module.js';
import { WhatIfController } from './what-if.controller.js';
import { WhatIfJobs } from './what-if-jobs.js';

@Module({ imports: [PartiesModule], controllers: [WhatIfController], providers: [WhatIfJobs] })
export class WhatIfModule {}
