"""Texts that people wrote in Markdown → what may stand on a page, whoever wrote them: see `reading`.

Formulas go out, Markdown becomes HTML, HTML is cleaned by an allow-list, formulas come in. The outcome is
Markdown again, but such that no site engine has anything to decide: see `passing`.
"""
