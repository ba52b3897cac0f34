"""A small Chinese list with templates, tags and pages of its own, and how to build it."""

import subprocess
import sys

CHINESE = {
    "mkdocs.yml": """\
site_name: !ENV [NOT_THERE, 小书单]
docs_dir: content
theme: {name: material, custom_dir: templates, language: zh, font: false, features: [content.action.edit]}
repo_url: https://github.com/example/list
edit_uri: edit/main/content/
plugins: [search, readinglist]
markdown_extensions:
- attr_list
- pymdownx.emoji:
    emoji_index: !!python/name:material.extensions.emoji.twemoji
    emoji_generator: !!python/name:material.extensions.emoji.to_svg
""",
    "papers.yaml": """\
papers:
- {title: {en: 'Objects <b> & "what" they are', zh: 目标检测综述}, url: https://example.org/1, tags: [检测]}
- {title: 图像分割, year: 2023, url: https://example.org/2, tags: [分割]}
""",
    "content/about/index.md": "# 关于\n\n你好 :material-account:\n\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n",
    "content/about/more/deep.md": "# 更多\n\n[回去](../index.md)\n",
    "templates/partials/copyright.html": "版权 {{ config.site_name }}",
    "templates/main.html": """\
{% extends "readinglist.html" %}
{% block announce %}欢迎{% endblock %}
""",
}


def run(config, *arguments):
    command = [sys.executable, "-m", "readinglist", "--config", str(config), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def build(config, *arguments):
    return run(config, "build", "--offline", *arguments)


def commit(folder):
    """Make the folder a git repository with all that lies in it."""
    who = ["-c", "user.name=Ada", "-c", "user.email=ada@example.org"]
    for words in (["init", "-q", "-b", "main"], ["add", "-A"], ["commit", "-qm", "Begin"]):
        subprocess.run(["git", *who, *words], cwd=folder, check=True, capture_output=True)  # noqa: S607


def lay(folder, files):
    for uri, text in files.items():
        (folder / uri).parent.mkdir(parents=True, exist_ok=True)
        (folder / uri).write_text(text, "utf-8")
    return folder
