import { Module } from '@nestjs/common';
import { Law } from '../applications/law.service.js';
import { EvidenceController } from './evidence.controller.js';

@Module({ controllers: [EvidenceController], providers: [Law] })
export class EvidenceModule {}
