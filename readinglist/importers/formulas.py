"""TeX formulas in a title → the characters they show: $R^{2}$ → R²."""

from __future__ import annotations

import re

FORMULA = re.compile(r"\$([^$]{1,80})\$")
RAISED = str.maketrans("0123456789+-n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ")
LOWERED = str.maketrans("0123456789+-", "₀₁₂₃₄₅₆₇₈₉₊₋")
SYMBOLS = {
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε", "varepsilon": "ε", "lambda": "λ",
    "mu": "μ", "pi": "π", "sigma": "σ", "tau": "τ", "phi": "φ", "omega": "ω", "ell": "ℓ", "infty": "∞",
    "times": "×", "to": "→", "rightarrow": "→", "Delta": "Δ", "Sigma": "Σ", "Omega": "Ω", "Phi": "Φ",
}  # fmt: skip
STYLED = re.compile(r"\\(?:math|text|operatorname)[a-z]*\s*(?:\{([^{}]*)\}|(\w))")
RAISED_DIGITS = re.compile(r"\^(?:\{([0-9+\-n]+)\}|([0-9n]))")
LOWERED_DIGITS = re.compile(r"_(?:\{([0-9+\-]+)\}|([0-9]))")
RAISED_OUTSIDE = re.compile(r"(?<=[A-Za-z])\^(\d)(?!\d)")
LONE_INDEX = re.compile(r"(?<![\w.])([A-Z]) \$\\math[a-z]+\s*\{?(\d)\}?\$")
"""M $\\mathbf5$: daily lists put a space before every formula; a digit behind one letter is its index."""


def shown(printed: str) -> str:
    """The words with every formula as characters, where characters can show it."""
    joined = re.sub(r"\s+(?=\$[\^_])", "", LONE_INDEX.sub(r"\1\2", printed))
    return RAISED_OUTSIDE.sub(lambda match: match[1].translate(RAISED), FORMULA.sub(_formula, joined))


def _formula(match: re.Match[str]) -> str:
    """A formula as the characters it shows; one that takes more than characters stays as it is."""
    shown = STYLED.sub(lambda part: part[1] or part[2], match[1])
    shown = re.sub(r"\\([A-Za-z]+)\s*", lambda part: SYMBOLS.get(part[1], part[0]), shown)
    shown = RAISED_DIGITS.sub(lambda part: (part[1] or part[2]).translate(RAISED), shown)
    shown = LOWERED_DIGITS.sub(lambda part: (part[1] or part[2]).translate(LOWERED), shown)
    return match[0] if re.search(r"[\\^_{}]", shown) else shown.strip()
