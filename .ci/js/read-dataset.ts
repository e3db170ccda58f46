import { readFileSync } from "node:fs";
import type { Recommendation, UprDataset } from "./upr-dataset.js";

const dataset: UprDataset = JSON.parse(readFileSync(process.argv[2], "utf8"));
const answers = new Map<string, number>();
for (const each of dataset.recommendations ?? []) {
  const position = each.response?.position ?? "no answer";
  answers.set(position, (answers.get(position) ?? 0) + 1);
}
console.log(answers);

const byFrance = (each: Recommendation) => each.recommendingStates?.includes("FRA") ?? false;
console.log(dataset.recommendations?.filter(byFrance).length ?? 0, "recommendations by France");
