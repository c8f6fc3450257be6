"""How long the coach takes from start to ready, and how much memory it holds then."""

import os
import select
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.bench.figures import Figure, quantile

ROOT = Path(__file__).parents[2]
_STARTS = 5
_READY = "Foothold is ready"


def figures() -> Iterator[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        first, memory = start(folder)
        runs = [start(folder) for _ in range(_STARTS)]
    yield Figure("start_to_ready_first", first, "s")
    yield Figure("start_to_ready", quantile([took for took, _ in runs], 0.5), "s", goal="<= 1.5")
    yield Figure("resident_memory", max(memory, *(held for _, held in runs)), "MB", goal="<= 120")


def start(folder: str) -> tuple[float, float]:
    """Seconds until the local page is ready, and its resident memory in MB; the process is then ended."""
    started = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-m", "bot", "local"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        env={
            **os.environ,
            "FOOTHOLD_PORT": "0",
            "FOOTHOLD_DATABASE_URL": f"sqlite:///{folder}/bench.db",
        },
    )
    try:
        wait_for(process, _READY)
        return time.perf_counter() - started, resident_mb(process.pid)
    finally:
        process.terminate()
        process.communicate(timeout=10)


def wait_for(process: subprocess.Popen[str], line: str, seconds: float = 30) -> str:
    """The first line of the process's output that begins so."""
    output = process.stdout
    assert output is not None
    ends = time.monotonic() + seconds
    while time.monotonic() < ends and process.poll() is None:
        ready, _, _ = select.select([output], [], [], 0.1)
        if ready:
            said = output.readline()
            if said.startswith(line):
                return said
    message = f"the process did not say {line!r} within {seconds} s"
    raise TimeoutError(message)


def resident_mb(pid: int) -> float:
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    (line,) = (line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1_024


def cpu_seconds(pid: int) -> float:
    """CPU time of a process so far, user and system."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
