"""Writes answers-of-loonflow.json: what Loonflow 2.0.21 answers to conditions, worked out by Python itself.

Loonflow pastes the values of a ticket's fields into the text of a condition, texts in three quotation marks, and has Python
evaluate the outcome with nothing but datetime, time and abs. This does the same:

    python3 answers-of-loonflow.py > answers-of-loonflow.json

"holds" is true, false, or "error" where Python raises an exception.
"""

import datetime
import json
import sys
import time

# Loonflow allows no builtins at all. strptime imports a module of Python's own through __import__, which Pythons of Loonflow's
# time did once and for all; today's do it at each call.
BUILTINS = {"__import__": __import__}
NAMES = {"datetime": datetime, "time": time, "abs": abs}


def ask(condition, fields):
    pasted = {key: f"'''{value}'''" if isinstance(value, str) else value for key, value in fields.items()}
    try:
        return bool(eval(condition.format(**pasted), {"__builtins__": BUILTINS}, NAMES))
    except Exception:
        return "error"


def every(conditions, *fields):
    return [(condition, each) for condition in conditions for each in fields]


def of(key, *values):
    return [{key: value} for value in values]


PARSED = "datetime.datetime.strptime({%s}, '%%Y-%%m-%%d %%H:%%M:%%S')"
BEGIN, FINISH = PARSED % "begin", PARSED % "finish"

CASES = (
    # numbers: comparisons, chains, logic
    every(
        [
            "{days} > 3",
            "{days} >= 3",
            "{days} < 3",
            "{days} <= 3",
            "{days} == 3",
            "{days} != 3",
            "3 < {days}",
            "{days} > 3 and {days}<10",
            "{days} > 3 and {days} <= 10",
            "3 < {days} < 10",
            "1 <= {days} <= 3 <= 5",
            "{days} < 2 or {days} > 9",
            "not {days} > 3",
            "not ({days} > 3 and {days} < 10)",
            "{days} in (1, 3, 5)",
            "{days} not in [1, 3, 5]",
            "{days}",
            "{days} == 3.0",
            "'{days}' == '3'",
            "('{days}' in ('3', '10')) == True",
        ],
        *of("days", 2, 3, 4, 10, -1, 0),
    )
    # arithmetic
    + every(
        [
            "{a} + {b} == 7",
            "{a} - {b} > 0",
            "{a} * {b} == 12",
            "{a} / {b} == 0.75",
            "{a} // {b} == 0",
            "{a} % {b} == 3",
            "({a}) ** 2 > {b}",
            "-{a} < {b}",
            "abs({a} - {b}) <= 1",
            "({a} + {b}) * 2 >= 14",
            "{a} + {b} * 2 == 11",
            "{a} == {b}",
            "{a} < {b} < {a} + {b}",
        ],
        {"a": 3, "b": 4},
        {"a": 4, "b": 3},
        {"a": -7, "b": 2},
        {"a": 7, "b": -2},
        {"a": 1.5, "b": 2.0},
    )
    # decimals
    + every(
        ["{price} >= 1000", "{price} > 99.99", "99.5 <= {price} < 100.5", "{price} == 0.1 + 0.2", "{price} * 10 > 1e3"],
        *of("price", 1000.0, 99.99, 100, 0.3, 0.30000000000000004, 100.01),
    )
    # booleans
    + every(
        ["{urgent}", "not {urgent}", "{urgent} == True", "{urgent} == False", "{urgent} is True", "{urgent} == 1", "{urgent} != 0"],
        *of("urgent", True, False),
    )
    # texts and options
    + every(
        [
            "{kind} == 'a'",
            "{kind} != 'a'",
            '{kind} == "a"',
            "'a' == {kind}",
            "{kind} in ('a', 'b')",
            "{kind} not in ['a', 'b']",
            "'a' in {kind}",
            "{kind} > 'a'",
            "'a' <= {kind} < 'c'",
            "{kind}",
            "{kind} == ''",
            "{kind} + 'x' == 'ax'",
            "{kind} * 2 == 'aa'",
            "{kind}.startswith('a')",
            "{kind}.upper() == 'A'",
            "{kind}.strip() == 'a'",
            "'b' in {kind}.split(',')",
            "{kind}[0] == 'a'",
        ],
        *of("kind", "a", "b", "", "ab", "a,b", " a "),
    )
    + every(
        ["{name} == '张三'", "{name} in ('张三', '李四')", "'三' in {name}", "{name} > '李'", "{name}.find('三') >= 0"],
        *of("name", "张三", "李四", "zhang"),
    )
    # empty fields
    + every(
        [
            "{days} is None",
            "{days} is not None",
            "{days} == None",
            "{days} > 3",
            "{days} and {days} > 3",
            "{days} is None or {days} > 3",
            "not {days}",
            "{days} == 3",
            "{days} in (1, 2)",
            "{days} + 1 > 2",
        ],
        *of("days", None, 4, 0),
    )
    # choices and precedence
    + every(
        [
            "{a} if {b} else {c}",
            "({a} if {b} else {c}) == 'x'",
            "{a} == 'x' or {b} and {c} == 'y'",
            "not {b} or {a} == 'x'",
            "({a} or {c}) == 'x'",
            "({b} and {a}) == 'x'",
        ],
        {"a": "x", "b": True, "c": "y"},
        {"a": "", "b": True, "c": "x"},
        {"a": "x", "b": False, "c": ""},
    )
    # dates and times
    + every(
        [
            f"({FINISH} - {BEGIN}).days > 3",
            f"({FINISH} - {BEGIN}).total_seconds() > 3 * 86400",
            f"{FINISH} > {BEGIN}",
            f"{BEGIN} + datetime.timedelta(days=3) < {FINISH}",
            f"({FINISH} - {BEGIN}) > datetime.timedelta(hours=8)",
            f"{BEGIN}.weekday() < 5",
            f"{BEGIN}.date() == {FINISH}.date()",
            f"{BEGIN}.hour >= 9",
            f"{BEGIN} > datetime.datetime.now()",
            f"{BEGIN}.year == 2026 and {BEGIN}.month in (1, 2, 3)",
            f"{BEGIN}.strftime('%Y%m%d') == '20260302'",
            f"{BEGIN} > datetime.datetime(2026, 3, 1)",
            "{begin} < {finish}",
            "{begin} > '2026-03-01'",
            "{begin} > datetime.datetime.now()",
        ],
        {"begin": "2026-03-02 08:30:00", "finish": "2026-03-06 18:00:00"},
        {"begin": "2020-02-28 09:00:00", "finish": "2020-03-01 09:00:00"},
        {"begin": "2026-03-02 09:00:00", "finish": "2026-03-02 18:00:00"},
        {"begin": "2016-01-03 00:00:00", "finish": "2016-01-01 00:00:00"},
    )
    # what Python refuses
    + every(
        ["{days} > '3'", "{kind} > 3", "{kind} + 1 == 2", "{kind}.days > 1", "1 / {zero} > 0", "'a' in {days}"],
        {"days": 4, "kind": "a", "zero": 0},
    )
    # the letters {{ and }}
    + every(["{kind} == '{{a}}'", "{kind} == '{{'"], *of("kind", "{a}", "{", "a"))
)

rows = [
    json.dumps({"condition": condition, "fields": fields, "holds": ask(condition, fields)}, ensure_ascii=False)
    for condition, fields in CASES
]
sys.stdout.write("[\n  " + ",\n  ".join(rows) + "\n]\n")
