"""Everything the interface says, in English and Chinese: tables, one row a phrase."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Phrase:
    """One thing the interface says, in every language it speaks; `{…}` are filled in."""

    en: str
    zh: str
    en_one: str = ""
    """English for a count of one, where that differs; Chinese has no such form."""


PHRASES = {
    # Places
    "home": Phrase("Home", "首页"),
    "venues": Phrase("Venues", "会议与期刊"),
    "topics": Phrase("Topics", "主题"),
    "tags": Phrase("Tags", "标签"),
    "articles": Phrase("Articles", "文章"),
    "new": Phrase("New", "最近更新"),
    "browse": Phrase("Browse", "浏览"),
    "breadcrumbs": Phrase("Breadcrumbs", "当前位置"),
    # Counts
    "count-papers": Phrase("{count} papers", "{count} 篇论文", "{count} paper"),
    "count-venues": Phrase("{count} venues", "{count} 个会议与期刊", "{count} venue"),
    "count-topics": Phrase("{count} topics", "{count} 个主题", "{count} topic"),
    "count-tags": Phrase("{count} tags", "{count} 个标签", "{count} tag"),
    "count-commentaries": Phrase("{count} commentaries", "{count} 篇解读", "{count} commentary"),
    "count-articles": Phrase("{count} articles", "{count} 篇文章", "{count} article"),
    "last-update": Phrase("last update {date}", "最近更新于 {date}"),
    "count-contributors": Phrase("{count} contributors", "{count} 位贡献者", "{count} contributor"),
    "count-changes": Phrase("{count} changes", "{count} 次修改", "{count} change"),
    "since": Phrase("since {date}", "自 {date}"),
    "contributors": Phrase("Contributors", "贡献者"),
    # Groups
    "awards": Phrase("Awards", "获奖论文"),
    "other-topics": Phrase("Without a topic", "未分类"),
    "other-venues": Phrase("Other venues", "其他来源"),
    "other-articles": Phrase("More articles", "其他文章"),
    "other-languages": Phrase("Language unknown", "语言未注明"),
    "year-unknown": Phrase("Year unknown", "年份未注明"),
    "date-unknown": Phrase("Date unknown", "日期未注明"),
    "all-years": Phrase("All", "合计"),
    "earlier": Phrase("Earlier", "更早"),
    "years": Phrase("Years", "年份"),
    "sub-topics": Phrase("Sub-topics", "子主题"),
    "venues-by-year": Phrase("Papers by venue and year", "各会议与期刊历年论文数"),
    "venue": Phrase("Venue", "会议或期刊"),
    "conference": Phrase("Conferences", "会议"),
    "journal": Phrase("Journals", "期刊"),
    "workshop": Phrase("Workshops", "研讨会"),
    "preprint": Phrase("Preprints", "预印本"),
    # Cards
    "authors-more": Phrase("+ {count}", "等 {total} 人"),
    "key-figure-of": Phrase("Key figure of {title}", "《{title}》的关键图"),
    "paper": Phrase("Paper", "论文"),
    "pdf": Phrase("PDF", "PDF"),
    "kind-count": Phrase("{count} {kinds}", "{kind} × {count}"),
    # A paper's page
    "figure": Phrase("Figure {number} of the paper", "论文图 {number}"),
    "table": Phrase("Table {number} of the paper", "论文表 {number}"),
    "algorithm": Phrase("Algorithm {number} of the paper", "论文算法 {number}"),
    "figure-unnumbered": Phrase("Figure of the paper", "论文插图"),
    "figure-of": Phrase("Figure {number} of {title}", "《{title}》的图 {number}"),
    "table-of": Phrase("Table {number} of {title}", "《{title}》的表 {number}"),
    "algorithm-of": Phrase("Algorithm {number} of {title}", "《{title}》的算法 {number}"),
    "whole-page": Phrase("Page {number} of the paper", "论文第 {number} 页"),
    "own-picture": Phrase("Picture by the curators of this list", "本列表编者提供的图片"),
    "copyright-authors": Phrase("© the authors", "© 原作者"),
    "page": Phrase("page {number}", "第 {number} 页"),
    "more-figures": Phrase("More figures", "更多图"),
    "summary": Phrase("In short", "一句话总结"),
    "abstract": Phrase("Abstract", "摘要"),
    "commentary": Phrase("Commentary", "解读"),
    "notes": Phrase("Notes", "笔记"),
    "keywords": Phrase("Keywords", "关键词"),
    "details": Phrase("Details", "信息"),
    "affiliations": Phrase("Affiliations", "单位"),
    "entry": Phrase("Entry", "条目"),
    "written-at": Phrase("{file}, line {line}", "{file}，第 {line} 行"),
    "published": Phrase("Published", "发表于"),
    "added": Phrase("Added", "收录于"),
    "licence": Phrase("Licence", "许可"),
    "citations": Phrase("Citations", "被引次数"),
    "edit-entry": Phrase("Edit this entry", "编辑此条目"),
    "cite": Phrase("How to cite", "引用"),
    "cite-forms": Phrase("Forms of the citation", "引用格式"),
    "copy": Phrase("Copy", "复制"),
    "copied": Phrase("Copied", "已复制"),
    "copy-failed": Phrase("Selected: copy it with the keyboard", "已选中，请用键盘复制"),
    "download": Phrase("Download {file}", "下载 {file}"),
    "neighbours": Phrase("More of {topic}", "{topic} 的其他论文"),
    "website": Phrase("Website", "官方网站"),
    "by": Phrase("by {name}", "{name}"),
    "as-of": Phrase("as of {date}", "截至 {date}"),
    # A page that is not there
    "not-found": Phrase("There is no page here", "没有这个页面"),
    "not-found-more": Phrase(
        "It may have moved, or the address is not quite right. Look for it, or begin at one of these:",
        "它可能已经移动，或者网址有误。可以搜索，或从下面的页面开始：",
    ),
    "find": Phrase("Find in the list", "在列表中查找"),
    "search": Phrase("Search", "搜索"),
    # Taking papers along
    "contents": Phrase("Contents", "目录"),
    "take-along": Phrase("Subscribe and download", "订阅与下载"),
    "feed": Phrase("Feed", "订阅"),
    "bibtex": Phrase("BibTeX", "BibTeX"),
    "ris": Phrase("RIS", "RIS"),
    "json": Phrase("JSON", "JSON"),
    # Elsewhere
    "moved": Phrase("This page has moved", "本页已移动"),
    "moved-to": Phrase("It is now at", "新地址："),
    "most-recent": Phrase("New on the list", "最近收录"),
    "all-new": Phrase("Everything new, by month", "按月查看全部更新"),
    "in-numbers": Phrase("In numbers", "数据一览"),
    "papers-by-year": Phrase("Papers by year", "各年论文数"),
    "papers-by-venue": Phrase("Papers by venue", "各会议与期刊论文数"),
    "papers-by-topic": Phrase("Papers by topic", "各主题论文数"),
    "as-table": Phrase("As a table", "查看表格"),
    "whole-list": Phrase("The whole list", "整个列表"),
    "by-venue": Phrase("By venue", "按会议与期刊"),
    "by-year": Phrase("By year", "按年份"),
    "counted-by": Phrase("Citations as counted by {counters}.", "被引次数来源：{counters}。"),
    "all-cited": Phrase("Most cited by venue and year", "按会议、期刊与年份查看"),
    "most-cited": Phrase("Most cited", "被引最多"),
    "all-topics": Phrase("All topics", "全部主题"),
    "all-venues": Phrase("All venues", "全部会议与期刊"),
    "nothing-yet": Phrase("Nothing is listed here yet.", "这里还没有内容。"),
    "papers-at": Phrase("Papers of the reading list at {name}", "本列表中发表于 {name} 的论文"),
    "papers-on": Phrase("Papers of the reading list on {name}", "本列表中关于 {name} 的论文"),
}

WORDS = {
    "code": Phrase("Code", "代码"),
    "project": Phrase("Project", "项目主页"),
    "data": Phrase("Data", "数据"),
    "video": Phrase("Video", "视频"),
    "slides": Phrase("Slides", "幻灯片"),
    "demo": Phrase("Demo", "演示"),
    "model": Phrase("Model", "模型"),
    "poster": Phrase("Poster", "海报"),
    "oral": Phrase("Oral", "口头报告"),
    "spotlight": Phrase("Spotlight", "焦点报告"),
    "highlight": Phrase("Highlight", "亮点论文"),
    "best paper": Phrase("Best paper", "最佳论文"),
    "best student paper": Phrase("Best student paper", "最佳学生论文"),
    "honorable mention": Phrase("Honorable mention", "荣誉提名"),
    "outstanding paper": Phrase("Outstanding paper", "杰出论文"),
}
"""What curators write in a list, and how the interface calls it: links, presentations, awards."""

LANGUAGES = {
    "en": "English",
    "zh": "中文",
    "ja": "日本語",
    "ko": "한국어",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "pt": "Português",
    "ru": "Русский",
}
"""Languages of titles and commentary, each named in itself."""

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
