import pytest

from readinglist.figures import garbled


@pytest.mark.parametrize(
    ("read", "printed"),
    [
        ("Fig, 3. What follows", "Fig. 3. What follows"),
        ("Fig. 7, Performance", "Fig. 7. Performance"),
        ("Flg. 2. A thing", "Fig. 2. A thing"),
        ("FIG. l", "Fig. 1"),
        ("F i g . 4. The rest", "Fig. 4. The rest"),
        ("Fignre 3. Held out", "Figure 3. Held out"),
        ("Tabie 1: Words", "Table 1. Words"),
        ("Tablc IV", "Table IV"),
    ],
)
def test_a_damaged_label_is_mended(read, printed):
    assert garbled.mended(read) == printed


@pytest.mark.parametrize("text", ["Fig. 7, we show", "Figure 3: Whole", "Tables I. In", "The flag 1. No"])
def test_anything_else_stays_as_it_is(text):
    assert garbled.mended(text) == text
