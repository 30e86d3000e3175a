"""Where the picture flies by itself: what follows from a selection, a question, another side, or a pose that was kept.

None of it is a step of its own: it is taken back with what it followed from.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.session import Session
from app.ui.picture.steering import Steering

if TYPE_CHECKING:
    from app.pose import Pose
    from app.scene.scene import Scene


def to_selection(session: Session, steering: Steering) -> None:
    """To where the selection, or what is asked or presented, is seen best; home where a question shows nothing."""
    quiz, exhibit = session.quiz, session.exhibit
    if exhibit is None and quiz is not None and quiz.blank:
        steering.fly(lambda scene, seconds: scene.fly_home(seconds), own_step=False)
    elif exhibit is not None or quiz is not None or session.selection is not None:
        steering.fly(lambda scene, seconds: scene.fly_to_selection(seconds), own_step=False)


def to_side(session: Session, steering: Steering, scene: Scene | None) -> None:
    """The same view from across, where the side that is shown now is turned away."""
    away = {"left": 1.0, "both": 0.0, "right": -1.0}[session.side]
    if scene is not None and scene.pose.azimuth * away > 0:
        steering.fly(lambda scene, seconds: scene.fly_across(seconds), own_step=False)


def to_pose(pose: Pose | None, steering: Steering, scene: Scene | None) -> None:
    """There, unless it is where the picture is taken from already."""
    if pose is not None and scene is not None and pose != scene.pose:
        steering.fly(lambda scene, seconds: scene.fly_to_pose(pose, seconds), own_step=False)
