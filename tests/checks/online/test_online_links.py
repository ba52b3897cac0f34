from datetime import timedelta

from standin import Answer

from readinglist.checks.online.verdict import of_trouble
from readinglist.errors import Place

PAGE = Answer(b"<p>Here.</p>")
ONE = "papers:\n- title: Hidden Patches\n  url: https://example.org/1\n"
TALK = ONE + "  commentary:\n  - {title: 精读, url: 'https://zhuanlan.zhihu.com/p/1'}\n"


def codes(found):
    return [(problem.code, problem.place.line) for problem in found.problems]


def kinds(found):
    return {each.url: each.verdict.kind for each in found.unsure}


def test_a_link_that_answers_is_no_problem(world):
    world.answers["/example.org/1"] = PAGE
    assert codes(world.look(ONE)) == []


def test_a_page_that_is_gone_is_told_on_its_line(world):
    assert codes(world.look(ONE)) == [("LINK_DEAD", 3)]


def test_a_host_that_nobody_knows_is_a_dead_link():
    assert of_trouble("unknown-host", "no such name").kind == "dead"


def test_without_a_network_nothing_is_said_of_a_link(world):
    found = world.look(ONE.replace("example.org", "nowhere.example"))
    assert (codes(found), kinds(found)) == ([], {"https://nowhere.example/1": "not asked"})


def test_who_forbids_programs_is_blocked_and_never_dead(world):
    world.answers |= {"/example.org/1": PAGE, "/zhuanlan.zhihu.com/p/1": Answer(status=403)}
    found = world.look(TALK)
    assert (codes(found), kinds(found)) == ([], {"https://zhuanlan.zhihu.com/p/1": "blocked"})


def test_trouble_of_a_host_is_unknown(world):
    world.answers["/example.org/1"] = Answer(status=500)
    assert kinds(world.look(ONE)) == {"https://example.org/1": "unknown"}


def test_a_page_that_leads_to_the_front_door_has_moved(world):
    world.answers |= {"/example.org/1": Answer(status=302, headers={"Location": "/"}), "/": PAGE}
    assert codes(world.look(ONE)) == [("LINK_MOVED", 3)]


def test_what_was_found_is_not_asked_again_for_weeks(world):
    world.answers["/example.org/1"] = PAGE
    world.look(ONE)
    world.look(ONE)
    assert world.host.asked == ["/example.org/1"]


def test_a_dead_link_is_asked_again_a_week_later(world):
    world.look(ONE)
    world.answers["/example.org/1"] = PAGE
    world.time.today += timedelta(days=7)
    assert codes(world.look(ONE)) == []


def test_a_check_without_time_goes_on_in_the_next(world):
    world.answers |= {"/example.org/1": PAGE}
    assert kinds(world.look(ONE, seconds=0.0)) == {"https://example.org/1": "not asked"}
    assert kinds(world.look(ONE)) == {}


def test_a_memory_that_is_not_ours_is_begun_anew(world, tmp_path):
    (tmp_path / "cache").mkdir()
    (tmp_path / "cache" / "links.json").write_text(
        '{"format": 1, "links": {"https://example.org/1": {"day": 3}}}'
    )
    assert codes(world.look(ONE)) == [("LINK_DEAD", 3)]


def test_hosts_take_turns(world):
    pages = [f"/{host}/{n}" for n in (1, 2) for host in ("example.org", "shy.example")]
    world.answers |= dict.fromkeys(pages, PAGE)
    urls = ("example.org/1", "example.org/2", "shy.example/1", "shy.example/2")
    entries = "".join(f"- {{title: '{n}', url: 'https://{url}'}}\n" for n, url in enumerate(urls))
    world.look(f"papers:\n{entries}")
    assert world.host.asked == pages


def test_only_the_entries_that_changed_are_asked_about(world):
    world.answers["/example.org/2"] = PAGE
    two = ONE + "- title: Open Windows\n  url: https://example.org/2\n"
    assert codes(world.look(two, only=frozenset({Place("papers.yaml", 4, 3)}))) == []
    assert world.host.asked == ["/example.org/2"]
