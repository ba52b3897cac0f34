"""GitHub's workflows, this repository's and those of a new list: what they may do, and what they run."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[1]
FOLDERS = (ROOT / ".github", ROOT / "readinglist" / "beginning" / "files" / "every" / ".github")
WORKFLOWS = sorted(path for folder in FOLDERS for path in (folder / "workflows").glob("*"))
PINNED = re.compile(r"[\w.-]+/[\w./-]+@[0-9a-f]{40}")
VERSION = re.compile(r"@[0-9a-f]{40} # v\d+\.\d+\.\d+$")
SCRIPT = re.compile(
    r"(?:(?:sh|python3) (?:base/)?scripts/ci/\w+\.(?:sh|py)|\.ci/run|\.venv/bin/readinglist build)"
)
MAY_WRITE = {
    ("online.yml", "report"): {"issues"},
    ("site.yml", "deploy"): {"id-token", "pages"},
    ("suggestion.yml", "propose"): {"contents", "issues", "pull-requests"},
}
"""The only jobs that may write, and what."""


def name_of(path):
    return path.relative_to(ROOT).as_posix()


def read(path):
    # YAML 1.1 takes the key `on` for a truth value.
    workflow = yaml.safe_load(path.read_text("utf-8"))
    return {"on" if key is True else key: value for key, value in workflow.items()}


def steps_of(workflow):
    return [step for job in workflow["jobs"].values() for step in job["steps"]]


each = pytest.mark.parametrize("path", WORKFLOWS, ids=name_of)


@pytest.mark.parametrize("folder", FOLDERS, ids=name_of)
def test_zizmor_finds_nothing(folder):
    zizmor = shutil.which("zizmor", path=str(Path(sys.executable).parent)) or shutil.which("zizmor")
    if not zizmor:
        pytest.skip("zizmor is not installed: make setup")
    command = [zizmor, "--pedantic", "--offline", "--no-config", "--strict-collection", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@each
def test_every_action_is_pinned_to_a_commit_and_names_its_version(path):
    assert [
        step["uses"]
        for step in steps_of(read(path))
        if not PINNED.fullmatch(step.get("uses", "a/b@" + "0" * 40))
    ] == []
    lines = [line for line in path.read_text("utf-8").splitlines() if " uses: " in line]
    assert [line for line in lines if not VERSION.search(line)] == []


@each
def test_nothing_is_permitted_but_what_a_job_asks_for(path):
    workflow = read(path)
    assert workflow["permissions"] == {}
    for name, job in workflow["jobs"].items():
        writes = {scope for scope, right in job["permissions"].items() if right == "write"}
        assert writes == MAY_WRITE.get((path.name, name), set())


@each
def test_who_may_write_runs_nothing_that_was_installed(path):
    for name, job in read(path)["jobs"].items():
        if (path.name, name) in MAY_WRITE:
            assert not [step for step in job["steps"] if "install" in step.get("run", "")]


@each
def test_steps_run_scripts_and_take_no_expression_into_a_shell(path):
    runs = [step["run"] for step in steps_of(read(path)) if "run" in step]
    assert [run for run in runs if "${{" in run or "\n" in run or not SCRIPT.match(run)] == []


@each
def test_every_script_is_there(path):
    top = path.parents[2]
    named = re.findall(r"scripts/ci/(\w+\.\w+)", path.read_text("utf-8"))
    there = {each.name.removesuffix("_") for each in (top / "scripts" / "ci").iterdir()}
    assert set(named) <= there


@each
def test_no_checkout_leaves_its_key_behind(path):
    checkouts = [
        step for step in steps_of(read(path)) if step.get("uses", "").startswith("actions/checkout@")
    ]
    assert [step for step in checkouts if step["with"]["persist-credentials"] is not False] == []


@each
def test_every_job_ends_sometime(path):
    assert [name for name, job in read(path)["jobs"].items() if not job["timeout-minutes"] <= 120] == []


@each
def test_no_workflow_lends_its_rights_to_a_pull_request(path):
    assert not {"pull_request_target", "workflow_run", "issue_comment"} & set(read(path)["on"])


@pytest.mark.parametrize("folder", FOLDERS, ids=name_of)
def test_what_is_proposed_is_only_read(folder):
    (job,) = read(folder / "workflows" / "check.yml")["jobs"].values()
    runs = [step["run"] for step in job["steps"] if "run" in step]
    assert [run for run in runs if not run.split()[1].startswith("base/scripts/ci/")] == []
    assert not [step for step in job["steps"] if "working-directory" in step]


@pytest.mark.parametrize("folder", FOLDERS, ids=name_of)
def test_the_form_is_the_one_that_its_workflow_reads(folder):
    form = yaml.safe_load((folder / "ISSUE_TEMPLATE" / "suggest-a-paper.yml").read_text("utf-8"))
    first = form["body"][0]["attributes"]["label"]
    (job, _) = read(folder / "workflows" / "suggestion.yml")["jobs"].values()
    assert first.startswith("Addresses")
    assert "'### Addresses'" in job["if"]


def test_hooks_for_others_name_commands_of_the_tool():
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    assert {hook["id"]: hook["entry"] for hook in hooks} == {
        "readinglist-check": "readinglist check",
        "readinglist-fix": "readinglist fix",
    }
