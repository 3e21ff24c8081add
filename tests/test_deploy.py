"""What lies under deploy/ is read as the programs that it is for would read it."""

import configparser
import json
import re
import shlex
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.settings import PREFIX, Settings

ROOT = Path(__file__).parents[1]
DEPLOY = ROOT / "deploy"
COMPOSE = ("compose.yaml", "compose.postgres.yaml")
KNOWN = {f"{PREFIX}{name.upper()}" for name in Settings.model_fields}


def composed(name: str) -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load((DEPLOY / name).read_text())
    return loaded


def instructions() -> list[tuple[str, str]]:
    """Of the Dockerfile, in order, with continued lines joined."""
    text = re.sub(r"\\\n\s*", " ", (DEPLOY / "Dockerfile").read_text())
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
    parts = [line.split(None, 1) for line in lines]
    return [(word.upper(), rest) for word, rest in parts]


def bots(services: dict[str, Any]) -> list[dict[str, Any]]:
    return [one for one in services.values() if one["image"] == "afterword"]


@pytest.mark.parametrize("name", [*COMPOSE, "afterword.service", "Dockerfile", "Caddyfile"])
def test_every_setting_that_is_named_there_exists(name: str) -> None:
    named = set(re.findall(rf"{PREFIX}[A-Z_]+", (DEPLOY / name).read_text()))
    assert named <= KNOWN, named - KNOWN


def test_the_image_is_built_in_two_stages_from_what_is_there_and_runs_as_nobody() -> None:
    found = instructions()
    stages = [rest for word, rest in found if word == "FROM"]
    assert len(stages) == 2
    assert all(":" in one.split()[0] and not one.endswith(":latest") for one in stages)
    for word, rest in found:
        if word == "COPY" and not rest.startswith("--from"):
            *sources, _target = shlex.split(rest)
            assert all((ROOT / one).exists() for one in sources), rest
    last = found[max(place for place, (word, _) in enumerate(found) if word == "FROM") :]
    user = next(rest for word, rest in last if word == "USER")
    assert re.fullmatch(r"[1-9]\d*:[1-9]\d*", user)
    assert any(word == "HEALTHCHECK" for word, _ in last)
    entry = next(rest for word, rest in last if word == "ENTRYPOINT")
    assert json.loads(entry) == ["afterword"]


def test_the_image_holds_every_package_of_the_project_and_no_other_folder() -> None:
    """A package that is to come would else be missing in the image alone."""
    wanted = re.search(r"include = (\[.*\])", (ROOT / "pyproject.toml").read_text())
    assert wanted is not None
    packages = {one.removesuffix("*") for one in json.loads(wanted[1])}
    copied = {rest.split()[0] for word, rest in instructions() if word == "COPY"}
    ignored = (DEPLOY / "Dockerfile.dockerignore").read_text().split()
    assert packages <= copied
    assert {f"!{one}" for one in packages} <= set(ignored)
    assert "*" in ignored


@pytest.mark.parametrize("name", COMPOSE)
def test_a_composed_bot_has_no_rights_and_a_read_only_file_system(name: str) -> None:
    file = composed(name)
    found = bots(file["services"])
    assert len(found) == (1 if name == "compose.yaml" else 2)
    for one in found:
        assert one["read_only"] is True
        assert one["cap_drop"] == ["ALL"]
        assert "no-new-privileges:true" in one["security_opt"]
        assert any(volume.endswith(":/data") for volume in one["volumes"])
        assert (DEPLOY / one["build"]["context"]).resolve() == ROOT
        assert (ROOT / one["build"]["dockerfile"]).is_file()


@pytest.mark.parametrize("name", COMPOSE)
def test_what_a_service_refers_to_is_declared(name: str) -> None:
    file = composed(name)
    for service in file["services"].values():
        for volume in service.get("volumes", []):
            source = volume.partition(":")[0]
            assert source in file["volumes"] or (DEPLOY / source).exists(), volume
        assert set(service.get("networks", [])) <= set(file.get("networks", {}))
        assert set(service.get("depends_on", {})) <= set(file["services"])


def test_only_the_proxy_is_open_to_the_world() -> None:
    for name in COMPOSE:
        for service_name, service in composed(name)["services"].items():
            for port in service.get("ports", []):
                assert service_name == "proxy" or port.startswith("127.0.0.1:"), port
    assert composed("compose.postgres.yaml")["networks"]["inside"]["internal"] is True
    proxy = (DEPLOY / "Caddyfile").read_text()
    assert "respond 404" in proxy
    assert {"/metrics", "/healthz"}.isdisjoint(re.findall(r"path (\S+)", proxy))


def test_the_unit_is_hardened_and_starts_what_is_there() -> None:
    unit = configparser.RawConfigParser(strict=False)
    unit.optionxform = str  # type: ignore[assignment,method-assign]  # names are in capitals there
    unit.read(DEPLOY / "afterword.service")
    service = unit["Service"]
    for name in ("NoNewPrivileges", "PrivateTmp", "ProtectHome", "DynamicUser", "PrivateDevices"):
        assert service[name] == "yes", name
    assert service["ProtectSystem"] == "strict"
    assert service["CapabilityBoundingSet"] == ""
    assert service["ExecStart"].endswith("-m bot run")
    assert service["RestartPreventExitStatus"] == "2"  # as bot.__main__ ends on a wrong setting
    assert (ROOT / Path(unit["Unit"]["Documentation"]).relative_to("file:/opt/afterword")).is_file()


def test_the_dashboard_is_one_that_grafana_can_import() -> None:
    board = json.loads((DEPLOY / "grafana" / "afterword.json").read_text())
    numbers = [panel["id"] for panel in board["panels"]]
    assert len(numbers) == len(set(numbers))
    for panel in board["panels"]:
        assert panel["datasource"]["uid"] == "${source}"
        assert all(target["expr"] for target in panel["targets"]), panel["title"]
        place = panel["gridPos"]
        assert place["x"] + place["w"] <= 24
    assert board["templating"]["list"][0]["name"] == "source"


def test_prometheus_asks_where_the_bot_listens() -> None:
    jobs = yaml.safe_load((DEPLOY / "prometheus.yml").read_text())["scrape_configs"]
    (target,) = jobs[0]["static_configs"][0]["targets"]
    assert target == f"127.0.0.1:{Settings.model_fields['http_port'].default}"
