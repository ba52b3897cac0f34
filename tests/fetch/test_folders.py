import json
import logging

import pytest
from standin import PDF


def put(folder, name, body=PDF):
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(body)


@pytest.mark.parametrize(
    ("name", "fields"),
    [
        ("2111.06377.pdf", {"arxiv": "2111.06377"}),
        ("2111.06377v3-guessing.PDF", {"arxiv": "2111.06377"}),
        ("he2022 (2111.06377).pdf", {"url": "https://arxiv.org/abs/2111.06377v2"}),
        ("2111.06377.pdf", {"doi": "10.48550/arXiv.2111.06377"}),
        ("hep-th_9901001.pdf", {"arxiv": "hep-th/9901001"}),
        ("hep-th9901001.pdf", {"arxiv": "hep-th/9901001"}),
        ("10.1109_5.771073.pdf", {"doi": "10.1109/5.771073"}),
        ("10.1109-5.771073.pdf", {"doi": "10.1109/5.771073"}),
        ("10.1109_5.771073-reviewed.pdf", {"doi": "10.1109/5.771073"}),
        ("P18-1001.pdf", {"acl": "P18-1001"}),
        ("2020.acl-main.207.pdf", {"url": "https://aclanthology.org/2020.acl-main.207/"}),
        ("xTJEN-ggl1b.pdf", {"openreview": "xTJEN-ggl1b"}),
        (
            "Doe_Seeing_CVPR_2022_paper.pdf",
            {"url": "https://openaccess.thecvf.com/content/CVPR2022/html/Doe_Seeing_CVPR_2022_paper.html"},
        ),
        ("Seeing by guessing.pdf", {}),
        ("Doe 等 - 2022 - Seeing by Guessing.pdf", {}),
        ("seeing-by-guessing.pdf", {"title": "Something Else"}),
        ("below/here/2111.06377.pdf", {"arxiv": "2111.06377"}),
    ],
)
def test_a_file_is_known_by_its_name(folder, collect, paper, name, fields):
    put(folder, name)
    (pdf,) = collect(paper(**fields)).pdfs
    assert pdf.path == folder / name


@pytest.mark.parametrize(
    ("name", "fields"),
    [
        ("12111.06377.pdf", {"arxiv": "2111.06377"}),
        ("2111.063771.pdf", {"arxiv": "2111.06377"}),
        ("10.1109_5.7710731.pdf", {"doi": "10.1109/5.771073"}),
        ("Seeing by Guessing, Part Two.pdf", {}),
        ("---.pdf", {"title": "???"}),
        ("2111.06377.txt", {"arxiv": "2111.06377"}),
    ],
)
def test_a_file_of_another_paper_is_not_taken(folder, collect, paper, name, fields):
    put(folder, name)
    assert not collect(paper(**fields)).pdfs


def test_titles_match_whatever_their_language_and_ligatures(folder, collect, paper):
    put(folder, "看见即猜测.pdf")
    put(folder, "E\ufb03cient Guessing.pdf")
    chinese = paper(id="a", title="看见即猜测")
    assert len(collect(chinese, paper(id="b", title="Efficient guessing")).pdfs) == 2


@pytest.mark.parametrize(
    "manifest",
    [
        [{"file": "1.pdf", "title": "Seeing by Guessing"}],
        [{"file": "1.pdf", "title": "Else", "arxiv_id": "2111.06377"}],
        [{"file": "pdfs/1.pdf", "arxiv": "arXiv:2111.06377v2"}],
        {"papers": [{"file": "./1.pdf", "doi": "10.48550/arXiv.2111.06377"}]},
        {"1.pdf": "2111.06377"},
        {"1.pdf": "https://arxiv.org/abs/2111.06377"},
        {"1.pdf": {"title": "Seeing by guessing"}},
        {"1.pdf": "seeing-by-guessing"},
    ],
)
@pytest.mark.parametrize("where", ["manifest.json", "../manifest.json"])
def test_a_manifest_says_which_paper_a_file_is(folder, collect, paper, manifest, where):
    put(folder, "1.pdf")
    (folder / where).write_text(json.dumps(manifest))
    assert [pdf.path.name for pdf in collect(paper(arxiv="2111.06377")).pdfs] == ["1.pdf"]


@pytest.mark.parametrize("algorithm", ["sha256", "sha1"])
def test_a_renamed_file_is_known_by_its_digest(folder, collect, paper, digest_of_pdf, algorithm):
    put(folder, "renamed.pdf")
    entry = {"file": "1.pdf", algorithm: digest_of_pdf(algorithm).upper(), "arxiv": "2111.06377"}
    (folder / "manifest.json").write_text(json.dumps([entry]))
    assert [pdf.path.name for pdf in collect(paper(arxiv="2111.06377")).pdfs] == ["renamed.pdf"]


@pytest.mark.parametrize("words", ["[", '"x"', "[1, 2]", '{"name": {"a": 1}}', "[" * 100_000, "\ud800"])
def test_a_manifest_of_another_shape_is_told_of_once_and_harms_nothing(folder, collect, paper, caplog, words):
    put(folder, "2111.06377.pdf")
    (folder / "manifest.json").write_text(words, "utf-8", "surrogatepass")
    assert collect(paper(arxiv="2111.06377")).pdfs
    assert [record.levelno for record in caplog.records] == [logging.WARNING]


def test_a_link_out_of_the_folder_is_not_followed(folder, collect, paper, tmp_path):
    put(tmp_path, "elsewhere/1.pdf")
    (folder / "2111.06377.pdf").symlink_to(tmp_path / "elsewhere/1.pdf")
    (folder / "below").symlink_to(tmp_path / "elsewhere")
    (folder / "below2.pdf").symlink_to("below2.pdf")
    assert not collect(paper(arxiv="2111.06377")).pdfs


def test_a_link_within_the_folder_is(folder, collect, paper):
    put(folder, "store/1.pdf")
    (folder / "2111.06377.pdf").symlink_to("store/1.pdf")
    assert collect(paper(arxiv="2111.06377")).pdfs


def test_the_first_of_two_folders_wins(folder, collect, paper, tmp_path):
    put(folder, "2111.06377.pdf")
    put(tmp_path, "other/2111.06377.pdf")
    (pdf,) = collect(paper(arxiv="2111.06377"), pdf_folders=(tmp_path / "other", folder)).pdfs
    assert pdf.source == "other"


def test_a_folder_that_is_not_there_is_told_of(collect, paper, tmp_path, caplog):
    assert not collect(paper(), pdf_folders=(tmp_path / "nowhere",)).pdfs
    assert "no such folder" in caplog.text


def test_a_damaged_file_gives_way_to_the_next(folder, collect, paper):
    put(folder, "2111.06377.pdf", b"<html>")
    put(folder, "Seeing by Guessing.pdf")
    assert collect(paper(arxiv="2111.06377")).pdfs[0].path.name == "Seeing by Guessing.pdf"


@pytest.mark.parametrize(
    ("body", "code"), [(b"<html>", "not-a-pdf"), (PDF[:-9], "truncated"), (b"", "not-a-pdf")]
)
def test_a_damaged_file_is_named(folder, collect, paper, body, code):
    put(folder, "2111.06377.pdf", body)
    (skipped,) = collect(paper(arxiv="2111.06377")).skipped
    assert skipped.code == code
    assert skipped.reason.startswith("2111.06377.pdf in the folder pdfs ")
