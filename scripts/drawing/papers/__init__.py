"""The invented papers, one module each: copy the shortest to add another."""
