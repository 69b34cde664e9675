import * as z from 'zod';
import { dossierSchema } from './schema.ts';

/** The JSON Schema of the built dossier, published beside it for people who read it with other tools. */
export function dossierJsonSchema(): object {
  return { title: 'Dossier', ...z.toJSONSchema(dossierSchema, { io: 'output' }) };
}
