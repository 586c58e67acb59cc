"""The engine of the checks, both directions: right code keeps every point, wrong code is told what it does."""
import json
import random
import warnings

import numpy as np
import pytest

from autograder import cells, checks, course
from autograder.checks import helper, messages, runtime, spec
from autograder.checks.messages import flat
from exercise_tools import ALL, FUNCTIONS, QUESTIONS, checked, course_check, known_mistakes
from variants import VARIANTS

EDITIONS = list(course.editions())


# ---------------------------------------------------------------- no correct answer is refused

@pytest.mark.parametrize(("slug", "style"), [(slug, style) for slug in VARIANTS for style in VARIANTS[slug]])
def test_a_correct_style_gets_full_points_in_notebook_and_grading(slug, style):
    for seed, (name, func) in enumerate(VARIANTS[slug][style].items()):
        for verdict in (checked(slug, name, func), runtime.evaluate(checks.full_suite(slug, name, seed), func)):
            assert verdict["points"] == verdict["total"], (name, verdict["problem"], verdict["details"])


@pytest.mark.parametrize("slug", ["gradient-clipping", "lstm-forward", "gru-update"])
def test_at_least_twelve_styles_of_each_core_exercise_are_kept(slug):
    assert len(VARIANTS[slug]) >= 12
    assert all(set(style) == set(course.exercise(slug).points) for style in VARIANTS[slug].values())


@pytest.mark.parametrize(("slug", "name"), FUNCTIONS)
def test_right_parts_compute_what_the_reference_computes(slug, name):
    """Else the known mistakes would be mistakes in another function."""
    suite = spec.visible_suite(slug, name)
    assert runtime.evaluate(suite, spec.wrong_function(slug, name))["problem"] is None


@pytest.mark.parametrize(("slug", "name"), ALL)
def test_hidden_cases_of_many_seeds_accept_the_reference(slug, name):
    for seed in range(30):
        verdict = runtime.evaluate(checks.full_suite(slug, name, seed), spec.functions(slug)[name].reference)
        assert verdict["points"] == course.exercise(slug).points[name], (seed, verdict["details"])


# ---------------------------------------------------------------- every known mistake is named

@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize(("slug", "name"), FUNCTIONS)
def test_known_mistakes_are_diagnosed_with_their_own_sentence(edition, slug, name, capsys):
    module = course_check(slug, edition)
    for key in spec.visible_suite(slug, name)["mistakes"]:
        module._found.clear()
        points = module.check(name, spec.wrong_function(slug, name, (key,)))
        report = capsys.readouterr().out
        assert points < course.exercise(slug).points[name]
        assert module.WORDS["mistake"][key]["what"] in report, (key, report)
        assert module.WORDS["mistake"][key]["ask"] in report, (key, report)


def test_known_mistakes_of_one_function_differ_from_each_other():
    for slug, name in FUNCTIONS:
        suite = spec.visible_suite(slug, name)
        for a, key in enumerate(suite["mistakes"]):
            own = [case["signs"](key) for case in suite["cases"]]
            twins = [other for other in suite["mistakes"][:a]
                     if spec.same(own, [case["signs"](other) for case in suite["cases"]])]
            assert not twins, (name, key, twins)


def test_every_known_mistake_shows_in_some_function():
    for slug in course.exercises():
        shown = set().union(*(spec.visible_suite(slug, name)["mistakes"] for name in course.exercise(slug).points))
        assert shown == set(spec.module_of(slug).MISTAKES), slug


@pytest.mark.parametrize(("slug", "name"), FUNCTIONS)
def test_two_mistakes_at_once_get_a_true_statement(slug, name):
    """True: one of the two is named, or nothing is claimed beyond what was seen. At least 90 of 100."""
    pairs = spec.visible_suite(slug, name)["pairs"]
    chosen = random.Random(0).sample(pairs, min(60, len(pairs)))
    untrue = []
    for pair in chosen:
        verdict = checked(slug, name, spec.wrong_function(slug, name, tuple(pair.split("+"))))
        if verdict["problem"] == "mistake" and not set(verdict["mistakes"]) & set(pair.split("+")):
            untrue.append((pair, verdict["mistakes"]))
    assert len(untrue) <= 0.1 * len(chosen), untrue


@pytest.mark.parametrize(("slug", "name", "key"), random.Random(1).sample(known_mistakes(), 60))
def test_grading_names_the_same_mistake_without_the_notebook(slug, name, key):
    verdict = runtime.evaluate(checks.full_suite(slug, name, 7), spec.wrong_function(slug, name, (key,)))
    assert verdict["mistakes"] == (key,) and verdict["points"] < verdict["total"]


# ---------------------------------------------------------------- what is wrong whatever the exercise

GLOBAL = []


def _stateful(z, n, h):
    GLOBAL.append(0.001)
    return (1 - z) * n + z * h + sum(GLOBAL)


def _only_two_units(x, h, W, U, b):
    s = x @ W.T + h @ U.T + b
    activations = (cells.sigmoid, cells.sigmoid, np.tanh, cells.sigmoid)
    return tuple(act(s[:, 2 * k:2 * k + 2]) for k, act in enumerate(activations))


def _changed(x, h, W, U, b):
    x += 1
    return cells.lstm_gates(x - 1, h, W, U, b)


def _crash_on_single_rows(x, h, W, U, b):
    assert len(x) > 1
    return cells.lstm_gates(x, h, W, U, b)


def _own_line(z, n, h):
    return (1 - z) * n @ np.ones((99, 1))


GENERAL = {
    "not_written": ("gru_update", lambda z, n, h: (_ for _ in ()).throw(NotImplementedError())),
    "raised": ("gru_update", lambda z, n, h: z.nothing),
    "raised_shape": ("gru_update", lambda z, n, h: z @ np.ones((99, 1)) + n),
    "raised_name": ("gru_update", lambda z, n, h: (1 - z) * n + z * prev_h),        # noqa: F821
    "none": ("gru_update", lambda z, n, h: None),
    "container": ("gru_gates", lambda x, h, W, U, b: 0.5),
    "count": ("gru_gates", lambda x, h, W, U, b: (*cells.gru_gates(x, h, W, U, b), h)),
    "type": ("gru_update", lambda z, n, h: "h"),
    "answer": None,     # has its own test
    "shape": ("gru_update", lambda z, n, h: ((1 - z) * n + z * h)[None]),
    "nan": ("gru_update", lambda z, n, h: np.full_like(h, np.nan)),
    "values": ("gru_update", lambda z, n, h: (1 - z) * n + z * h + (0.01 if h.shape == (1, 4) else 0)),
    "changed": ("lstm_gates", _changed),
    "shared": ("gradient_clipping", lambda g, t: g if np.linalg.norm(g) <= t else g * (t / np.linalg.norm(g))),
    "list": ("gru_update", lambda z, n, h: ((1 - z) * n + z * h).tolist()),
    "not_list": ("clip_by_value", lambda grads, limit: tuple(cells.clip_by_value(grads, limit))),
    "dtype": ("gru_update", lambda z, n, h: ((1 - z) * n + z * h).astype(int) if not z.any() else (1 - z) * n + z * h),
    "state": ("gru_update", _stateful),
    "size_only": ("lstm_gates", _only_two_units),
    "size_never": ("lstm_gates", _crash_on_single_rows),
    "ignored": ("gru_update", lambda z, n, h: 0.5 * n + 0.5 * h),
    "probe": ("gru_update", lambda z, n, h: (1 - z) * n + z * h + 0.01 * z),
}


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("key", [key for key in GENERAL if GENERAL[key]])
def test_general_faults_have_their_own_diagnosis(key, edition, capsys):
    name, func = GENERAL[key]
    slug = next(slug for slug, function in FUNCTIONS if function == name)
    module = course_check(slug, edition)
    verdict = checked(slug, name, func)
    if key == "dtype":      # integers instead of floats are wrong values as well, where there is something to round
        func = lambda z, n, h: np.round((1 - z) * n + z * h).astype(int) + 0 * z.astype(int)      # noqa: E731
        verdict = module.evaluate(_integers(module, name), func)
    assert verdict["problem"] == key, (verdict["problem"], verdict["details"])
    assert verdict["points"] < verdict["total"]
    words = module.WORDS["problem"][key]
    if key not in ("dtype", "probe"):
        module.check(name, func)
        assert words["ask"].format(**verdict["details"], name=name) in capsys.readouterr().out


def _integers(module, name):
    """A suite whose expected values are whole numbers."""
    suite = module.suite_of(name)
    whole = [np.array([[v]]) for v in (1.0, 2.0, 3.0)]
    cases = [{**case, "args": whole, "want": [whole[2]], "signs": {}} for case in suite["cases"]]
    return {**suite, "cases": cases}


def test_every_general_diagnosis_is_tested():
    assert set(GENERAL) == set(messages.catalogue(course.reference_edition())["problem"])


def test_an_exception_is_reported_with_the_students_own_line():
    details = checked("gru-update", "gru_update", _own_line)["details"]
    assert details["source"] == "return (1 - z) * n @ np.ones((99, 1))" and details["type"] == "ValueError"


def test_exit_does_not_end_the_check():
    assert checked("gru-update", "gru_update", lambda z, n, h: exit(1))["problem"] == "raised"


# ---------------------------------------------------------------- points

@pytest.mark.parametrize(("slug", "name"), FUNCTIONS)
def test_criteria_add_up_to_what_the_notebook_promises(slug, name):
    criteria = spec.visible_suite(slug, name)["criteria"]
    assert sum(c["points"] for c in criteria) == course.exercise(slug).points[name]
    assert all(c["points"] * 4 == int(c["points"] * 4) and c["points"] > 0 for c in criteria)
    assert criteria[0]["core"] and criteria[-1]["key"] == runtime.CLEAN


@pytest.mark.parametrize(("slug", "name"), FUNCTIONS)
def test_every_case_counts_for_some_criterion(slug, name):
    suite = checks.full_suite(slug, name, 3)
    for case in suite["cases"]:
        assert any(c["traits"] is None and c["key"] != runtime.CLEAN or c["traits"] and case["trait"] in c["traits"]
                   for c in suite["criteria"]), case["trait"]


def test_returning_the_arguments_earns_nothing():
    assert checked("gradient-clipping", "gradient_clipping", lambda grad, threshold: grad)["points"] == 0
    assert checked("lstm-forward", "lstm_step", lambda x, h, c, W, U, b: (h, c))["points"] == 0
    assert checked("gru-update", "gru_update", lambda z, n, h: h)["points"] == 0


def test_one_right_half_earns_its_part():
    wrong = spec.wrong_function("lstm-forward", "lstm_step", ("output_missing",))
    verdict = checked("lstm-forward", "lstm_step", wrong)
    assert verdict["earned"]["c_next"] == 1.5 and verdict["points"] == 1.5


def test_a_mistake_made_once_is_counted_once():
    found, wrong = {}, ("order_fgio",)
    earned = [runtime.evaluate(checks.full_suite("lstm-forward", name, 4),
                               spec.wrong_function("lstm-forward", name, wrong), found)["points"]
              for name in course.exercise("lstm-forward").points]
    assert earned == [0.5, 4, 3]


def test_a_mistake_of_its_own_is_still_counted_and_told_first():
    found = {}
    runtime.evaluate(checks.full_suite("lstm-forward", "lstm_gates", 4),
                     spec.wrong_function("lstm-forward", "lstm_gates", ("order_fgio",)), found)
    both = spec.wrong_function("lstm-forward", "lstm_step", ("order_fgio", "output_missing"))
    verdict = runtime.evaluate(checks.full_suite("lstm-forward", "lstm_step", 4), both, found)
    assert verdict["points"] == 0 and verdict["mistakes"] == ("output_missing", "order_fgio")


def test_nothing_is_inherited_from_a_right_function():
    found = {}
    runtime.evaluate(checks.full_suite("lstm-forward", "lstm_gates", 4), cells.lstm_gates, found)
    verdict = runtime.evaluate(checks.full_suite("lstm-forward", "lstm_step", 4),
                               spec.wrong_function("lstm-forward", "lstm_step", ("order_fgio",)), found)
    assert verdict["points"] == 0 and verdict["inherited"] is None


def test_points_are_the_bare_number_that_nbgrader_reads():
    assert repr(runtime.Points(2.5)) == "2.5" and repr(runtime.Points(0)) == "0.0" and runtime.Points(1) == 1.0


# ---------------------------------------------------------------- grading

def test_the_seed_is_printed_and_reproduces_the_hidden_cases(capsys):
    seed = checks.start()
    checks.grade("gru-update", "gru_update", cells.gru_update)
    assert str(seed) in capsys.readouterr().out
    once, twice, other = (spec.hidden_cases("gru-update", "gru_update", s) for s in (seed, seed, seed + 1))
    same = [np.array_equal(a["args"][0], b["args"][0]) for a, b in zip(once, twice)]
    assert all(same) and any(not np.array_equal(a["want"][0], b["want"][0]) for a, b in zip(once, other))


def test_the_seed_can_be_given_by_the_environment(monkeypatch):
    for given in ("42", "0"):
        monkeypatch.setenv(checks.SEED_VARIABLE, given)
        assert checks.start() == int(given)
    assert checks.start(7) == 7 and checks.start(0) == 0
    monkeypatch.setenv(checks.SEED_VARIABLE, "")
    assert checks.start() != checks.start()
    monkeypatch.setenv(checks.SEED_VARIABLE, "-1")
    with pytest.raises(course.CourseError, match=checks.SEED_VARIABLE):
        checks.start()


def test_a_hidden_failure_is_named_without_its_numbers(capsys):
    """Right on the visible cases, by heart; wrong elsewhere."""
    visible = spec.visible_suite("gru-update", "gru_update")["cases"]
    shown = {case["args"][0].tobytes(): case["want"][0] for case in visible}

    def learnt_by_heart(z, n, h):
        return shown.get(z.tobytes(), z * n + (1 - z) * h).copy()

    checks.start(seed=1)
    assert checked("gru-update", "gru_update", learnt_by_heart)["problem"] is None
    points = checks.grade("gru-update", "gru_update", learnt_by_heart)
    report = capsys.readouterr().out
    words = messages.words(checks.language(), "gru-update")
    assert points == 0 and words["mistake"]["update_swapped"]["what"] in report
    assert words["report"]["expected"] not in report and "[[" not in report


def test_checks_neither_print_to_stderr_nor_let_warnings_out(capfd):
    def noisy(z, n, h):
        import sys
        print("noise", file=sys.stderr)
        warnings.warn("noise", stacklevel=1)
        np.exp(np.array([1e4]))
        return cells.gru_update(z, n, h)

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        checks.start(seed=1)
        assert checks.grade("gru-update", "gru_update", noisy) == 2
        assert course_check("gru-update", course.reference_edition()).check("gru_update", noisy) == 2
    assert capfd.readouterr().err == ""


def test_a_remote_function_brings_its_own_observation():
    calls = []

    class Remote:
        def observe(self, args):
            calls.append(len(args))
            return {"value": cells.gru_update(*args), "error": None, "printed": "", "changed": [1], "shared": []}

    verdict = runtime.evaluate(checks.full_suite("gru-update", "gru_update", 1), Remote())
    assert set(calls) == {3} and verdict["problem"] == "changed" and verdict["details"]["param"] == "n"


def test_the_report_is_plain_text_with_all_that_was_promised(capsys):
    module = course_check("lstm-forward", course.reference_edition())
    module._found.clear()
    module.check("lstm_step", spec.wrong_function("lstm-forward", "lstm_step", ("forget_reads_candidate",)))
    report, words = capsys.readouterr().out, module.WORDS
    assert "\x1b" not in report and max(map(len, report.splitlines())) < 160
    places = [report.index(words["report"][key].split("{")[0]) for key in
              ("called", "returned", "expected", "what", "ask", "criteria")]
    assert places == sorted(places)


def test_an_unknown_name_gets_one_clear_line(capsys):
    module = course_check("lstm-forward", course.reference_edition())
    assert module.check("lstm_stepp", cells.lstm_step) == 0
    assert "lstm_step" in capsys.readouterr().out


# ---------------------------------------------------------------- suites as data

@pytest.mark.parametrize(("slug", "name"), FUNCTIONS)
def test_packing_loses_nothing_that_counts(slug, name):
    suite = spec.visible_suite(slug, name)
    back = runtime.unpacked(json.loads(helper.pack(suite)))
    assert set(back["mistakes"]) == set(suite["mistakes"]) and set(back["pairs"]) <= set(suite["pairs"])
    for case, again in zip(suite["cases"], back["cases"]):
        assert all(np.allclose(a, b, rtol=1e-11) for a, b in zip(case["want"], again["want"]))
        for key in suite["mistakes"]:
            sign = again["signs"].get(key, runtime.fingerprint(case["want"]))
            assert runtime.alike(sign, case["signs"](key)), key


def test_what_is_kept_for_other_processes_is_never_away_for_a_moment(tmp_path, monkeypatch):
    kept, seen, replace = tmp_path / "suite-1.json", [], type(tmp_path).replace
    for path in (kept, tmp_path / "suite-0.json"):
        path.write_text("old")

    def note(part, target):
        seen.append(target.read_text())
        return replace(part, target)

    monkeypatch.setattr(type(tmp_path), "replace", note)
    helper.keep(kept, b"new", "suite-*.json")
    assert seen == ["old"] and kept.read_text() == "new" and list(tmp_path.iterdir()) == [kept]


# ---------------------------------------------------------------- answers

@pytest.mark.parametrize(("text", "number"), [
    ("1/4", 0.25), ("0.25", 0.25), (".25", 0.25), ("0,25", 0.25), ("０．２５", 0.25), ("１／４", 0.25),
    ("¼", 0.25), ("25 %", 0.25), (" 1 / 4 ", 0.25), ("-1/4", -0.25), (0.25, 0.25), (1, 1),
    (np.float64(0.5), 0.5), ("a", 97),
    ("(A)", 97), ("Ａ", 97), ("b.", 98)])
def test_an_answer_is_read_in_many_spellings(text, number):
    assert runtime.as_answer(text) == number


@pytest.mark.parametrize("text", ["", "x", "1/0", "..", "/", None, True, "a b", [0.25], "one quarter", "1/4/4"])
def test_what_is_no_answer_is_said_to_be_none(text):
    with pytest.raises(runtime.Wrong) as complaint:
        runtime.as_answer(text)
    assert complaint.value.key == "answer"


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize(("slug", "name"), QUESTIONS)
def test_an_answer_is_noted_first_and_explained_when_graded(edition, slug, name, capsys):
    module, words = course_check(slug, edition), messages.words(edition, slug)
    right = spec.wrong_function(slug, name)
    assert module.check(name, right) == 0
    assert module.WORDS["report"]["noted"].rpartition("}")[2] in capsys.readouterr().out
    assert module.check(name, lambda: "?!") == 0
    assert module.WORDS["problem"]["answer"]["ask"] in capsys.readouterr().out
    checks.start(1, edition)
    assert checks.grade(slug, name, right) == course.exercise(slug).points[name]
    assert words["right"][name]["what"] in capsys.readouterr().out
    wrong = [key for key, parts in spec.module_of(slug).MISTAKES.items() if name in parts]
    assert len(wrong) >= 2
    for key in wrong:
        assert checks.grade(slug, name, spec.wrong_function(slug, name, (key,))) == 0
        assert words["mistake"][key]["what"] in capsys.readouterr().out
    checks.start(1)


@pytest.mark.parametrize(("slug", "name"), QUESTIONS)
def test_the_helper_does_not_know_the_right_answer(slug, name):
    module = course_check(slug, course.reference_edition())
    suite = json.loads(module.SUITES[name])
    assert all(np.isnan(case["want"][0]) and case["signs"] == {} for case in suite["cases"])
    assert module.WORDS["mistake"] == {} and module.WORDS["right"] == {} and suite["mistakes"] == []


# ---------------------------------------------------------------- sentences

@pytest.mark.parametrize("edition", EDITIONS)
def test_sentences_have_the_keys_and_placeholders_of_the_reference_edition(edition):
    assert messages.differences(edition) == []


@pytest.mark.parametrize("edition", EDITIONS)
def test_no_sentence_is_empty_or_copied_from_the_reference(edition):
    own, reference = flat(messages.catalogue(edition)), flat(messages.catalogue(course.reference_edition()))
    assert all(sentence.strip() for sentence in own.values())
    if edition != course.reference_edition():
        copied = [key for key, sentence in own.items() if sentence == reference[key] and " " in sentence.strip()
                  and any(word.isalpha() and len(word) > 3 for word in sentence.split())]
        assert copied == []


def test_a_missing_key_is_named_with_its_file(monkeypatch):
    reference = course.reference_edition()
    damaged = json.loads(json.dumps(messages.catalogue(reference)))
    del damaged["mistake"]["gru-update"]["update_swapped"]
    monkeypatch.setattr(messages, "catalogue", lambda edition: damaged)
    with pytest.raises(course.CourseError, match=rf"messages/{reference}\.toml: key mistake.gru-update.update_swapped"):
        messages.words.__wrapped__(reference, "gru-update")      # not the remembered answer


def test_a_missing_edition_is_named_with_its_file():
    with pytest.raises(course.CourseError, match=r"autograder/messages/xx\.toml: missing"):
        messages.catalogue("xx")
