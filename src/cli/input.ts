import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { z } from 'zod';
import { InputError } from '../domain/errors.ts';

/** The bytes of a file. Throws an InputError that names the file. */
export async function readBytes(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    const reasons: Record<string, string> = { ENOENT: 'there is no such file', EISDIR: 'it is a folder', EACCES: 'you may not read it' };
    const reason = reasons[(error as NodeJS.ErrnoException).code ?? ''] ?? (error as Error).message;
    throw new InputError(`${file} cannot be read: ${reason}. Check the path.`);
  }
}

/** The JSON objects of standard input, one a line; empty lines are passed over. Throws an InputError that names the line. */
export async function* eachLine<T>(schema: z.ZodType<T>): AsyncGenerator<T> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() !== '') yield parseLine(line, number, schema);
  }
}

/** One line of JSON, checked. Throws an InputError that names the line and what is wrong with it. */
export function parseLine<T>(line: string, number: number, schema: z.ZodType<T>): T {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new InputError(`Line ${number} of the input is not JSON. Give one JSON object a line.`);
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map(issue => `${issue.path.join('.') || 'line'}: ${issue.message}`);
  throw new InputError(`Line ${number} of the input is wrong (${wrong.join('; ')}).`);
}
