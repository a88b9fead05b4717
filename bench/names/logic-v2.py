"""Scores the labelled pairs with nomenklatura's logic-v2: seconds a pair and F1 at its default threshold."""
import csv, json, sys, time
from followthemoney import model
from nomenklatura.matching import get_algorithm
from nomenklatura.matching.types import ScoringConfig

SCHEMA = {"person": "Person", "org": "Company", "vessel": "Vessel", "other": "LegalEntity"}
algorithm = get_algorithm("logic-v2")
config = ScoringConfig.defaults()


def entity(name, schema, key):
    proxy = model.make_entity(schema)
    proxy.id = key
    proxy.add("name", name)
    return proxy


rows = list(csv.DictReader(open(sys.argv[1], encoding="utf-8"), delimiter="\t", quoting=csv.QUOTE_NONE))
pairs = [(entity(r["query"], SCHEMA.get(r["entity_type"], "LegalEntity"), "q"), entity(r["candidate"], SCHEMA.get(r["entity_type"], "LegalEntity"), "c"), r["expected"] == "match") for r in rows]
for query, candidate, _ in pairs[:50]:
    algorithm.compare(query, candidate, config)
best = None
for _ in range(3):
    start = time.perf_counter()
    scores = [algorithm.compare(q, c, config).score for q, c, _ in pairs]
    spent = time.perf_counter() - start
    best = spent if best is None else min(best, spent)
tp = sum(1 for s, (_, _, m) in zip(scores, pairs) if s >= 0.7 and m)
fp = sum(1 for s, (_, _, m) in zip(scores, pairs) if s >= 0.7 and not m)
fn = sum(1 for s, (_, _, m) in zip(scores, pairs) if s < 0.7 and m)
print(json.dumps({"microsecondsAPair": best / len(pairs) * 1e6, "f1": 2 * tp / (2 * tp + fp + fn), "pairs": len(pairs)}))
