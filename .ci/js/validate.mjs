// Compiles the JSON Schemas with Ajv in strict mode and validates with them what the project has and what it writes:
//   node validate.mjs [CANONICAL.json|CANONICAL.jsonl|...report.json ...]
import fs from 'node:fs';
import path from 'node:path';
import {asDraft07, kinds, root, validator, withoutFormats} from './schemas.mjs';

let failures = 0;

function check(ok, what, detail) {
  console.log(`${ok ? 'ok       ' : 'FAILED   '} ${what}${ok || !detail ? '' : `: ${detail}`}`);
  failures += ok ? 0 : 1;
}

function brief(errors) {
  return (errors ?? []).slice(0, 3).map(e => `${e.instancePath || '/'} ${e.keyword}`).join(', ');
}

const all = Object.fromEntries(kinds.map(kind => {
  const validators = [validator(kind), withoutFormats(kind), asDraft07(kind)];
  console.log(`compiled  ${kind}: draft 2020-12 with and without formats, draft-07`);
  return [kind, validators];
}));

/** Every one of the validators must say the same; their errors are those of the first. */
function valid(kind, instance, name) {
  const answers = all[kind].map(validate => validate(instance));
  if (new Set(answers).size > 1) {
    check(false, name, `with formats ${answers[0]}, patterns alone ${answers[1]}, as draft-07 ${answers[2]}`);
  }
  return answers[0];
}

function files(folder, extension) {
  const whole = path.join(root, folder);
  return fs.existsSync(whole)
    ? fs.readdirSync(whole).filter(name => name.endsWith(extension)).sort().map(name => path.join(whole, name))
    : [];
}

function json(file) {
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}

function lines(file) {
  return fs.readFileSync(file, 'utf8').split('\n').filter(line => line !== '').map(line => JSON.parse(line));
}

function checkFile(file) {
  const name = path.relative(root, file);
  const instances = file.endsWith('.jsonl') ? lines(file) : [json(file)];
  const kind = file.endsWith('.jsonl') ? 'record' : path.basename(file).includes('report') ? 'report' : 'dataset';
  let records = 0;
  let errors = [];
  for (const instance of instances) {
    records += kind === 'record' ? 1 : Object.values(instance).filter(Array.isArray).reduce((n, list) => n + list.length, 0);
    if (!valid(kind, instance, name)) errors = errors.concat(all[kind][0].errors);
  }
  check(errors.length === 0, `${name}: ${records} ${kind === 'report' ? 'entries' : 'records'}, ${errors.length} errors`, brief(errors));
}

/** The corpus: a table says which keyword must fail at which path of each invalid file. */
function checkCorpus(folder) {
  for (const file of files(folder, '.json')) {
    const name = path.basename(file);
    const expected = expectations(folder).get(name);
    if (name.startsWith('valid-')) {
      const kind = name.split('-')[1];
      check(valid(kind, json(file), name), name, brief(all[kind][0].errors));
    } else if (!expected) {
      check(false, name, 'the table has no line for it');
    } else {
      const {schema: kind, keyword, path: where} = expected;
      const refused = !valid(kind, json(file), name);
      const found = (all[kind][0].errors ?? []).some(e => e.keyword === keyword && e.instancePath === where);
      check(refused && found, `${name}: ${keyword} at ${where || 'the root'}`, brief(all[kind][0].errors));
    }
  }
}

function expectations(folder) {
  const rows = fs.readFileSync(path.join(root, folder, 'invalid.csv'), 'utf8').trimEnd().split('\n').map(row => row.split(','));
  const header = rows.shift();
  return new Map(rows.map(row => [row[0], Object.fromEntries(header.map((column, i) => [column, row[i]]))]));
}

/** What the tests in Java made of valid documents, with the verdict of networknt: Ajv must say the same of each. */
function checkMutations(file) {
  const name = path.relative(root, file);
  if (!fs.existsSync(file)) {
    check(false, name, 'is missing; mvn verify writes it');
    return;
  }
  const mutations = lines(file);
  const apart = mutations.filter(({schema: kind, valid: said, document}) => valid(kind, document, name) !== said);
  check(mutations.length > 0 && apart.length === 0, `${name}: ${mutations.length} mutations, networknt and Ajv agree`,
    apart.slice(0, 3).map(({kind, pointer}) => `${kind} at ${pointer}`).join(', '));
}

/** No datasets: their form is the one that the golden files show. */
const RESULTS_OF_ANALYSES = ['coverage.json', 'dataset-diff.json', 'dataset-merge.json', 'mention-proposals.json', 'reconciliation.json',
  'review-summary.json'];

const corpus = 'upr-model/src/test/resources/schema/1.0';
checkCorpus(corpus);
checkMutations(path.join(root, 'upr-model/target/schema-mutations.jsonl'));
const own = ['upr-examples/src/main/resources/sample', 'upr-io/src/test/resources/golden', 'upr-demo']
  .flatMap(folder => [...files(folder, '.json'), ...files(folder, '.jsonl')])
  .filter(file => !RESULTS_OF_ANALYSES.includes(path.basename(file)));
check(own.length > 0, 'canonical files of the project are there');
own.forEach(checkFile);
process.argv.slice(2).forEach(file => checkFile(path.resolve(file)));
process.exit(failures === 0 ? 0 : 1);
