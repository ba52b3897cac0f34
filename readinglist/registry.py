"""A feature is a file: finds the modules of a folder, so that a new one needs no edit elsewhere."""

from __future__ import annotations

import importlib
import pkgutil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import ModuleType


def modules(package: ModuleType, having: str) -> dict[str, ModuleType]:
    """The package's modules that define the name `having`, by module name, in alphabetical order.

    Folders within it are rooms of their own, and are not even loaded.
    """
    names = sorted(found.name for found in pkgutil.iter_modules(package.__path__) if not found.ispkg)
    loaded = {name: importlib.import_module(f"{package.__name__}.{name}") for name in names}
    return {name: module for name, module in loaded.items() if hasattr(module, having)}
