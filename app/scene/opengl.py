"""Whether this machine can draw, found out without crashing.

VTK ends the process when there is no OpenGL at all, so a doubtful machine is tried in a child process first.
Import this module before any other of VTK: it chooses the window system.
"""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys

from app.errors import DataError

_SOFTWARE = ("llvmpipe", "softpipe", "swrast", "software rasterizer", "swiftshader", "microsoft basic render")
_LIBRARIES = ("libEGL.so.1", "libGL.so.1")
_APT = "apt-get install -y --no-install-recommends libegl1 libgl1"
_TRIAL = (
    "from vtkmodules.vtkRenderingCore import vtkRenderWindow\n"
    "import vtkmodules.vtkRenderingOpenGL2\n"
    "w = vtkRenderWindow(); w.SetOffScreenRendering(1); w.SetSize(8, 8); w.Render()\n"
    "raise SystemExit(0 if w.SupportsOpenGL() else 3)\n"
)
_EGL_PLATFORM_DEVICE = 0x313F
_EGL_OPENGL_API = 0x30A2
_EGL_WANTED = (0x3040, 0x0008, 0x3038)
"""A configuration that can draw with OpenGL."""
_EGL_CONTEXT = (0x3098, 3, 0x30FB, 2, 0x30FD, 1, 0x3038)
"""OpenGL 3.2, core profile: what VTK needs, and ends the process without."""
_EGL_WINDOW = "vtkEGLRenderWindow"
_tried: DataError | bool = False


def headless() -> bool:
    """True on Linux without an X display."""
    return sys.platform.startswith("linux") and not os.environ.get("DISPLAY")


if headless():
    os.environ.setdefault("VTK_DEFAULT_OPENGL_WINDOW", _EGL_WINDOW)


def ensure() -> None:
    """Raise DataError, with what to install, when this machine cannot draw in 3D. Cheap after the first call."""
    global _tried
    if _tried is False:
        _tried = _try() or True
    if isinstance(_tried, DataError):
        raise _tried


def renderer_name(report: str) -> str:
    """From ``vtkRenderWindow.ReportCapabilities``: what draws, in its own words."""
    line = next((line for line in report.splitlines() if "renderer string" in line.lower()), report)
    return line.partition(":")[2].strip() or line.strip()


def is_software(report: str) -> bool:
    """From ``vtkRenderWindow.ReportCapabilities``: True when the processor draws, not a graphics card."""
    return any(name in renderer_name(report).lower() for name in _SOFTWARE)


def _try() -> DataError | None:
    if not sys.platform.startswith("linux"):
        return None
    for name in _LIBRARIES:
        try:
            ctypes.CDLL(name)
        except OSError:
            return DataError(
                "OpenGL: {name} is missing, so nothing can be drawn in 3D; run: {command}", name=name, command=_APT
            )
    if not _doubtful():
        return None
    try:
        child = subprocess.run([sys.executable, "-c", _TRIAL], capture_output=True, timeout=60, check=False)
        works = child.returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        works = False
    if works:
        return None
    return DataError("OpenGL: no driver here can draw in 3D; install one, for example: {command}", command=_APT)


def _gives_context(egl: ctypes.CDLL, display: int) -> bool:
    """Whether an initialised EGL display has an OpenGL that is new enough; takes some milliseconds."""
    pointer, integers = ctypes.c_void_p, ctypes.c_int * 8
    egl.eglChooseConfig.argtypes = [pointer, pointer, pointer, ctypes.c_int, pointer]
    egl.eglCreateContext.argtypes = [pointer, pointer, pointer, pointer]
    egl.eglCreateContext.restype = pointer
    egl.eglDestroyContext.argtypes = [pointer, pointer]
    configuration, count = pointer(), ctypes.c_int(0)
    wanted = integers(*_EGL_WANTED)
    if not egl.eglBindAPI(_EGL_OPENGL_API):
        return False
    if not egl.eglChooseConfig(display, wanted, ctypes.byref(configuration), 1, ctypes.byref(count)):
        return False
    context = egl.eglCreateContext(display, configuration, None, integers(*_EGL_CONTEXT))
    return bool(context and egl.eglDestroyContext(display, context))


def _doubtful() -> bool:
    """True unless EGL gives a new enough OpenGL by itself: what VTK falls back on where there is no screen, or none
    that works."""
    if os.environ.get("VTK_DEFAULT_OPENGL_WINDOW", _EGL_WINDOW) != _EGL_WINDOW:
        return True
    try:
        egl = ctypes.CDLL("libEGL.so.1")
        egl.eglGetProcAddress.restype = ctypes.c_void_p
        egl.eglGetProcAddress.argtypes = [ctypes.c_char_p]
        egl.eglInitialize.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p]
        pointer = ctypes.c_void_p
        query = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_int, pointer, pointer)(
            egl.eglGetProcAddress(b"eglQueryDevicesEXT")
        )
        display_of = ctypes.CFUNCTYPE(pointer, ctypes.c_int, pointer, pointer)(
            egl.eglGetProcAddress(b"eglGetPlatformDisplayEXT")
        )
        devices, count = (pointer * 1)(), ctypes.c_int(0)
        if not query(1, devices, ctypes.byref(count)) or not count.value:
            return True
        display = display_of(_EGL_PLATFORM_DEVICE, devices[0], None)
        return not (display and egl.eglInitialize(display, None, None) and _gives_context(egl, display))
    except (OSError, AttributeError, TypeError, ValueError):
        return True
