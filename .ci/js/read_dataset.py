import json
import sys

from upr_dataset import upr_dataset_from_dict

with open(sys.argv[1], encoding="utf-8") as file:
    dataset = upr_dataset_from_dict(json.load(file))
for each in dataset.recommendations or []:
    print(each.review, each.text)
