import pytest

from readinglist.figures import hyphens


@pytest.mark.parametrize(
    ("caption", "mended"),
    [
        ("Figure 1: Learned represen- tation.", "Figure 1: Learned representation."),
        ("Pre- training on images.", "Pre-training on images."),
        ("A state-of-the- art method.", "A state-of-the-art method."),
        ("Pre- and post-processing.", "Pre- and post-processing."),
        ("On CIFAR- 10 and ResNet- based nets.", "On CIFAR-10 and ResNet-based nets."),
        ("The N- gram, P- O-S.", "The N-gram, P-O-S."),
        ("An end- to-end net, k- means.", "An end-to-end net, k-means."),
        ("The in- formation-based inter- action.", "The information-based interaction."),
        ("A soft\u00ad ened edge.", "A softened edge."),
        ("Losses - as before.", "Losses - as before."),
        ("图 3- 1 结构", "图 3-1 结构"),
    ],
)
def test_words_broken_at_a_rows_end_are_whole_again(caption, mended):
    assert hyphens.mend(caption, "") == mended


@pytest.mark.parametrize(
    ("paper", "mended"), [("we use finetuning", "Finetuning."), ("the fine-tuning of", "Fine-tuning.")]
)
def test_the_paper_itself_shows_how_it_writes_a_word(paper, mended):
    assert hyphens.mend("Fine- tuning.", paper) == mended
