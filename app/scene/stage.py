"""The off-screen render window: ground, camera, quality tier, and the pixels read back. One code path everywhere."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from vtkmodules.util.numpy_support import vtk_to_numpy
from vtkmodules.vtkCommonCore import vtkUnsignedCharArray
from vtkmodules.vtkRenderingCore import vtkActor, vtkLight, vtkRenderer, vtkRenderWindow

from app.pose import Pose
from app.scene import opengl
from app.scene.backdrop import Backdrop
from app.scene.camera import VIEW_ANGLE
from app.session import Theme

Pixels = NDArray[np.uint8]

#: How far the model reaches from the camera's target, mm: sets the depth range.
_REACH = 520.0


class Stage:
    """Owns every VTK object that draws; ``close`` lets go of all of them."""

    def __init__(self, size: tuple[int, int]) -> None:
        """Raises DataError when this machine cannot draw."""
        opengl.ensure()
        self._renderer = vtkRenderer()
        self._renderer.SetUseOIT(False)
        self._renderer.SetUseDepthPeeling(False)
        # The programs shade by themselves, but VTK hands out normals and places only where there is a light.
        lamp = vtkLight()
        lamp.SetLightTypeToHeadlight()
        self._renderer.AddLight(lamp)
        self._renderer.GetActiveCamera().SetViewAngle(VIEW_ANGLE)
        self._window = vtkRenderWindow()
        self._window.SetOffScreenRendering(True)
        self._window.SetShowWindow(False)
        self._window.SetMultiSamples(0)
        self._window.SetSize(*size)
        self._window.AddRenderer(self._renderer)
        self._backdrop = Backdrop()
        self._renderer.AddActor(self._backdrop.actor)
        self._buffer = vtkUnsignedCharArray()
        self.renders = 0
        """Frames drawn so far."""

    @cached_property
    def _report(self) -> str:
        if not self.renders:
            self.draw()
        return str(self._window.ReportCapabilities())

    @property
    def software(self) -> bool:
        """True when the processor draws, not a graphics card."""
        return opengl.is_software(self._report)

    @property
    def renderer(self) -> str:
        """What draws, in its own words."""
        return opengl.renderer_name(self._report)

    @property
    def size(self) -> tuple[int, int]:
        width, height = self._window.GetSize()
        return (int(width), int(height))

    def resize(self, width: int, height: int) -> None:
        self._window.SetSize(max(width, 8), max(height, 8))

    def set_actors(self, actors: Iterable[vtkActor]) -> None:
        """Draw these over the ground, and nothing else; translucent ones in their order here."""
        self._renderer.RemoveAllViewProps()
        self._renderer.AddActor(self._backdrop.actor)
        for actor in actors:
            self._renderer.AddActor(actor)

    def set_theme(self, theme: Theme) -> None:
        self._backdrop.set_theme(theme)

    def set_smooth(self, smooth: bool) -> None:
        """Anti-aliasing, for still frames."""
        self._renderer.SetUseFXAA(smooth)

    def aim(self, pose: Pose) -> float:
        """Point the camera; returns how much the depth buffer (NDC) changes per mm at the target."""
        camera = self._renderer.GetActiveCamera()
        camera.SetPosition(*pose.eye)
        camera.SetFocalPoint(*pose.target)
        camera.SetViewUp(*pose.axes()[1])
        near, far = max(pose.distance - _REACH, 8.0), pose.distance + _REACH
        camera.SetClippingRange(near, far)
        self._backdrop.place(pose, 0.995 * far)
        return 2 * near * far / ((far - near) * pose.distance**2)

    def draw(self, finer: int = 1) -> Pixels:
        """Render one frame. (h, w, 3) uint8, top row first.

        finer: draw it so many times as wide and high, and average.
        """
        width, height = self.size
        if finer > 1:
            self._window.SetSize(finer * width, finer * height)
        self._window.Render()
        self.renders += 1
        self._window.GetPixelData(0, 0, finer * width - 1, finer * height - 1, 0, self._buffer, 0)
        pixels = vtk_to_numpy(self._buffer).reshape(finer * height, finer * width, 3)[::-1]
        if finer == 1:
            return np.ascontiguousarray(pixels)
        self._window.SetSize(width, height)
        total = sum(pixels[i::finer, k::finer].astype(np.uint16) for i in range(finer) for k in range(finer))
        averaged: Pixels = ((total + finer * finer // 2) // (finer * finer)).astype(np.uint8)
        return averaged

    def close(self) -> None:
        """Free the window; nothing else may be called afterwards."""
        self._renderer.RemoveAllViewProps()
        self._window.RemoveRenderer(self._renderer)
        self._window.Finalize()
        del self._window, self._renderer, self._backdrop, self._buffer
