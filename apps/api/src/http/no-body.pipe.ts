import { Injectable, type PipeTransform } from '@nestjs/common';
import { refusalError } from './refusal-error.js';

/** For commands that carry nothing but their path: no body, or `{}`. A field sent there would be lost, so it is refused. */
@Injectable()
export class NoBody implements PipeTransform<unknown, undefined> {
  transform(value: unknown): undefined {
    const fields = typeof value === 'object' && value !== null ? Object.keys(value) : [];
    if (fields.length === 0) return undefined;
    throw refusalError('BODY_INVALID', { fields: fields.map((field) => ({ field, rules: ['whitelistValidation'] })) });
  }
}
