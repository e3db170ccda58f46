// The schemas of the project and the validators that are made of them.
import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import Ajv from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
export const kinds = ['dataset', 'record', 'report'];

const version = '1.0';

export function schema(kind) {
  const file = path.join(root, 'upr-model/src/main/resources/schema', version, `upr-${kind}.schema.json`);
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}

/** Strict: an unknown keyword, format or type stops the compilation. All errors are told, not the first alone. */
export function validator(kind) {
  return addFormats.default(new Ajv2020.default({strict: true, allErrors: true})).compile(schema(kind));
}

/** The patterns alone: what an application sees whose validator takes formats for remarks, as the standard has it. */
export function withoutFormats(kind) {
  return new Ajv2020.default({strict: true, allErrors: true, validateFormats: false}).compile(schema(kind));
}

/** As draft-07, which many importers still speak: the schemas keep to its keywords. */
export function asDraft07(kind) {
  return new Ajv.default({strict: true, allErrors: true, validateFormats: false})
    .compile({...schema(kind), $schema: 'http://json-schema.org/draft-07/schema#'});
}
