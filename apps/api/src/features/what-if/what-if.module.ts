import { Module } from '@nestjs/common';
import { PassingTopicsModule } from '../live/passing-topics.module.js';
import { PartiesModule } from '../parties/parties.module.js';
import { WhatIfController } from './what-if.controller.js';
import { WhatIfJobs } from './what-if-jobs.js';

@Module({ imports: [PartiesModule, PassingTopicsModule], controllers: [WhatIfController], providers: [WhatIfJobs] })
export class WhatIfModule {}
