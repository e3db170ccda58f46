import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const read = file => JSON.parse(readFileSync(file, "utf8"));
const validate = addFormats(new Ajv2020({ strict: true, allErrors: true })).compile(read("upr-dataset.schema.json"));
console.log(validate(read(process.argv[2])) ? "valid" : validate.errors);
