import { applyDecorators, Injectable, type PipeTransform } from '@nestjs/common';
import { Transform, Type, type ClassConstructor } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsObject,
  ValidateBy,
  ValidateNested,
  type ValidationOptions,
} from 'class-validator';
import { parseBusinessDate, parseInstant, parseYuan } from '#kernel';
import { parseIndicatorValue } from '#policies';
import { refusalError } from './refusal-error.js';

/** Ids of streams' things, as this software makes them; also what may stand in a path. */
const ID = /^[a-z0-9.-]{1,120}$/;

/** Letters of any script are welcome in a text; control characters (but line breaks, tabs) and bidi overrides are not. */
const CONTROL = /[^\P{Cc}\t\n\r]|[\u2028-\u202e\u2066-\u2069]/u;

/** "constructor" is in every object: as the key of a record it would find something. */
export const isId = (value: unknown): value is string =>
  typeof value === 'string' && ID.test(value) && value !== 'constructor';

/** `least` to `most` characters (UTF-16 units) when trimmed, none of them a control character. */
export const isText = (value: unknown, least: number, most: number): value is string => {
  if (typeof value !== 'string' || value.length > most + 100 || CONTROL.test(value)) return false;
  const { length } = value.trim();
  return length >= least && length <= most;
};

const rule = (name: string, test: (value: unknown) => boolean, text: string, options?: ValidationOptions) =>
  ValidateBy({ name, validator: { validate: test, defaultMessage: () => text } }, options);

const trimmed = () => Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value));

/** An id of this software: lower-case letters, digits, "." and "-", at most 120. */
export const IsId = (options?: ValidationOptions) => rule('isId', isId, 'must be an id', options);

/** Yuan as decimal text, at most two decimals: "25000.00". Never a number. */
export const IsYuan = (options?: ValidationOptions) =>
  rule('isYuan', (value) => parseYuan(value) !== undefined, 'must be yuan as decimal text', options);

/** A plain decimal without sign or exponent, at most six places: "3.19". Never a number. */
export const IsIndicatorValue = (options?: ValidationOptions) =>
  rule('isIndicatorValue', (value) => parseIndicatorValue(value) !== undefined, 'must be a plain decimal', options);

/** A real calendar day, "YYYY-MM-DD". */
export const IsBusinessDate = (options?: ValidationOptions) =>
  rule('isBusinessDate', (value) => parseBusinessDate(value) !== undefined, 'must be a day, YYYY-MM-DD', options);

/** A UTC instant in milliseconds, "2024-01-01T00:00:00.000Z". */
export const IsInstantText = (options?: ValidationOptions) =>
  rule('isInstantText', (value) => parseInstant(value) !== undefined, 'must be a UTC instant in milliseconds', options);

/** Text of `least` to `most` characters; blanks at its ends do not count and are taken off. */
export const IsText = (least: number, most: number, options?: ValidationOptions) =>
  applyDecorators(
    rule('isText', (value) => isText(value, least, most), `must be text of ${least} to ${most} characters`, options),
    trimmed(),
  );

/** Why somebody decides so: 2 to 1000 characters. */
export const IsReason = (options?: ValidationOptions) =>
  applyDecorators(
    rule('isReason', (value) => isText(value, 2, 1000), 'must be text of 2 to 1000 characters', options),
    trimmed(),
  );

/** Number or title of a document or meeting: 1 to 200 characters. */
export const IsReference = (options?: ValidationOptions) => IsText(1, 200, options);

/** Path parameters: what is no id names nothing. */
@Injectable()
export class IdPipe implements PipeTransform<unknown, string> {
  transform(value: unknown): string {
    if (!isId(value)) throw refusalError('NOT_FOUND');
    return value;
  }
}

/** `least` to `most` things, each validated as one of its kind. A list in the list would pass as such: it is refused. */
export const IsListOf = (kind: () => ClassConstructor<object>, most: number, least = 0) =>
  applyDecorators(
    IsArray(),
    ArrayMinSize(least),
    ArrayMaxSize(most),
    IsObject({ each: true }),
    ValidateNested({ each: true }),
    Type(kind),
  );
