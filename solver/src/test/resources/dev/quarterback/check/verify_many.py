"""Runs the outside checker on many plans: verify_many.py VERIFY_PLAN CASES

Each line of CASES is {"problem": ..., "plan": ...}; prints the figures of each as a line of JSON.
"""
import importlib.util
import json
import sys

spec = importlib.util.spec_from_file_location("verify_plan", sys.argv[1])
verify_plan = importlib.util.module_from_spec(spec)
spec.loader.exec_module(verify_plan)
with open(sys.argv[2], encoding="utf-8") as cases:
    for line in cases:
        case = json.loads(line)
        print(json.dumps(verify_plan.check(verify_plan.Problem(case["problem"]), case["plan"])[1]))
