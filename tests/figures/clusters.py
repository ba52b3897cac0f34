"""Servers of the tests: a Dask cluster of processes, and a store of objects, both on this machine alone."""

import json
import os
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from http.client import HTTPConnection

WAIT_S = 40
QUIET = {"DASK_DISTRIBUTED__WORKER__MEMORY__TERMINATE": "false", "PYTHONWARNINGS": "ignore"}


def until(reached, what):
    """Wait for something to become true."""
    end = time.monotonic() + WAIT_S
    while not (value := reached()):
        assert time.monotonic() < end, f"{what} took too long"
        time.sleep(0.02)
    return value


def start(*command, env):
    return subprocess.Popen(
        [sys.executable, "-W", "ignore", "-m", *map(str, command)],
        env={**os.environ, **env},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


@contextmanager
def running(*processes):
    try:
        yield processes
    finally:
        for process in processes:
            process.kill()
            process.wait()


@contextmanager
def cluster(folder, env):
    """The address of a scheduler, and its two workers."""
    noted = folder / "scheduler.json"
    asked = ("--scheduler-file", noted, "--no-dashboard")
    scheduler = start("dask", "scheduler", "--host", "127.0.0.1", "--port", 0, *asked, env=env)
    with running(scheduler):
        address = until(lambda: address_in(noted), "starting a scheduler")
        workers = [start_worker(folder / name, noted, env) for name in ("one", "other")]
        with running(*workers):
            yield address, workers


def start_worker(folder, noted, env):
    folder.mkdir()
    own = ("--nthreads", 1, "--no-nanny", "--host", "127.0.0.1", "--local-directory", folder)
    return start("dask", "worker", "--scheduler-file", noted, "--no-dashboard", *own, env=env)


def address_in(noted):
    """The address that the scheduler notes; "" as long as it has not, or only by half."""
    try:
        return json.loads(noted.read_text())["address"].replace("tcp://", "dask://")
    except (FileNotFoundError, json.JSONDecodeError):
        return ""


@contextmanager
def objects():
    """What the environment has to say so that s3:// is a server here; the bucket is called `papers`."""
    port = free_port()
    with running(start("moto.server", "-H", "127.0.0.1", "-p", port, env={})):
        until(lambda: is_made("papers", port), "starting a store of objects")
        yield {
            "AWS_ENDPOINT_URL": f"http://127.0.0.1:{port}",
            "AWS_ACCESS_KEY_ID": "nobody",
            "AWS_SECRET_ACCESS_KEY": "nothing",
            "AWS_DEFAULT_REGION": "us-east-1",
        }


def is_made(bucket, port):
    connection = HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        connection.request("PUT", f"/{bucket}")
        return connection.getresponse().status == 200
    except OSError:
        return False
    finally:
        connection.close()


def free_port():
    with socket.socket() as unbound:
        unbound.bind(("127.0.0.1", 0))
        return unbound.getsockname()[1]
