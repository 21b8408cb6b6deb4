"""What is measured of functions that take steps: the law that their steps follow."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from grader.mistakes import Measure, WalkArguments, Walker
from grader.suites.momentum.mistakes.measures.comparison import COMPARISON


def _path_arguments(walk: WalkArguments) -> tuple[Any, ...]:
    return walk.slope, walk.start, walk.rate, walk.memory, walk.steps


def _loss_arguments(walk: WalkArguments) -> tuple[Any, ...]:
    return walk.height, *_path_arguments(walk)


def _one_beta(walk: WalkArguments) -> tuple[Any, ...]:
    return walk.slope, walk.start, walk.rate, [walk.memory], walk.steps


_SGD = Walker(_loss_arguments, "lr", "momentum", last=lambda answer: answer[0], history=lambda answer: answer[1])
_PATH = Walker(_path_arguments, "lr", "beta", path=lambda answer, walk: answer)
_PATHS = Walker(_one_beta, "lr", "beta", path=lambda answer, walk: answer[walk.memory])

WALKERS: Mapping[str, tuple[Measure, ...]] = {
    "heavy_ball_trajectory": (_PATH,),
    "trajectories_by_beta": (_PATHS,),
    "momentum_sgd": (_SGD,),
    "nesterov_sgd": (_SGD,),
    "compare_methods": (COMPARISON,),
}
