"""How the invented papers are drawn: from ink on a canvas to a printed PDF."""
