import { Injectable } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';

@Injectable()
export class DemonstrationLoader {
  async load(_fastify: FastifyInstance): Promise<object> {
    return {};
  }
}
