from typeset import LEFT, line, page, paragraph, rule

from readinglist.figures import heads

TEXT = paragraph(LEFT, 90, 6)
HEAD = line("A journal's name", LEFT, 50, 100)
RULE = rule(50, 64, 550)


def test_what_stands_above_the_rule_at_the_top_is_a_head():
    pieces = heads.rule(page(ink=[RULE]))
    assert (pieces, heads.above(pieces, [HEAD, *TEXT])) == ((RULE.box,), {0})


def test_a_rule_that_lies_askew_may_be_seen_in_pieces():
    assert len(heads.rule(page(ink=[rule(50, 64, 270), rule(300, 67, 550)]))) == 2


def test_a_short_rule_is_no_heads():
    assert heads.rule(page(ink=[rule(50, 64, 290)])) == ()


def test_a_tables_caption_is_no_head():
    assert heads.above([RULE.box], [line("TABLE I", LEFT, 50, 50), *TEXT]) == frozenset()
