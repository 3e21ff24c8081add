"""This machine only: which names mean it, and which requests come from a page of somebody else."""

import ipaddress

from aiohttp import web


def is_loopback(host: str) -> bool:
    """Whether a host name or address is this machine itself."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def host_name(host: str) -> str:
    """A Host header without its port."""
    name, colon, port = host.rpartition(":")
    return name if colon and port.isdigit() else host


def refused(request: web.Request) -> str | None:
    """Why a request is not served, or None.

    A name that somebody else bound to 127.0.0.1 (DNS rebinding) is not ours, and a page of
    another origin may not drive the sandbox through the browser of who has it open.
    """
    host = request.headers.get("Host", "")
    if not is_loopback(host_name(host)):
        return "the sandbox answers to loopback addresses only"
    if request.path == "/":
        return None  # following a link to the page is fine
    origin = request.headers.get("Origin")
    if origin is not None and origin != f"http://{host}":
        return "the sandbox does not answer to other origins"
    if request.headers.get("Sec-Fetch-Site", "none") not in {"none", "same-origin"}:
        return "the sandbox does not answer to other sites"
    return None
