// Each canonical JSON file of the project must be what JavaScript writes for the same value, byte for byte.
'use strict';
const fs = require('fs');
const path = require('path');

const root = path.join(__dirname, '..');

function filesBelow(folder) {
  if (!fs.existsSync(folder)) return [];
  return fs.readdirSync(folder, {withFileTypes: true}).flatMap(entry => {
    const file = path.join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(file) : [file];
  });
}

const canonical = {
  '.json': text => JSON.stringify(JSON.parse(text), null, 2) + '\n',
  '.jsonl': text => text.split('\n').slice(0, -1).map(line => JSON.stringify(JSON.parse(line)) + '\n').join(''),
};

const folders = ['upr-examples/src/main/resources/sample', 'upr-examples/src/test/resources', 'upr-io/src/test/resources', 'upr-demo'];
// What is there to be refused by the reader, schemas of others, UPR Info's form, and data packages, whose JSON is no dataset.
const otherForms = ['invalid', 'frictionless', 'uprinfo', 'tables'];
let failures = 0;
for (const folder of folders) {
  const files = filesBelow(path.join(root, folder))
    .filter(file => canonical[path.extname(file)] && !file.split(path.sep).some(part => otherForms.includes(part)));
  for (const file of files) {
    const text = fs.readFileSync(file, 'utf8');
    const name = path.relative(root, file);
    let expected;
    try {
      expected = canonical[path.extname(file)](text);
    } catch (e) {
      expected = String(e);
    }
    const same = Buffer.from(expected).equals(fs.readFileSync(file));
    console.log(`${same ? 'same     ' : 'DIFFERENT'} ${name}`);
    failures += same ? 0 : 1;
  }
  if (files.length === 0 && folder !== 'upr-io/src/test/resources') {
    console.log(`MISSING   no JSON below ${folder}`);
    failures++;
  }
}
process.exit(failures === 0 ? 0 : 1);
