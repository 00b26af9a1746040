"""The MSI for software distribution, per machine: a source for WiX, built by wixl (of msitools)."""

from __future__ import annotations

import hashlib
import os
import shutil
import uuid
import xml.etree.ElementTree as ET
from pathlib import Path, PurePosixPath

from paysg_dev.installers.payload import CONSOLE, WINDOWED, Payload, four_numbers
from paysg_dev.problems import ProblemError
from paysg_dev.processes import run_quietly

NAME, PUBLISHER = "PaySG Desktop", "The PaySG Desktop authors"
UPGRADE_CODE = uuid.UUID("5d4c5a3e-2f0a-5b57-9d0c-6a1f6b0c7e21")
"""Says to Windows that two versions are one product. It never changes."""
_NAMESPACE = "http://schemas.microsoft.com/wix/2006/wi"
_APP_PATHS = rf"Software\Microsoft\Windows\CurrentVersion\App Paths\{CONSOLE}"


def build_msi(payload: Payload, version: str, out: Path, build: Path, icon: Path | None = None) -> Path:
    """Build the MSI to `out` and return it; its source goes to `build`. Raises ProblemError without wixl."""
    wixl = shutil.which("wixl")
    if wixl is None:
        raise ProblemError("The MSI needs wixl, which is on Linux only (Debian: apt-get install wixl).")
    build.mkdir(parents=True, exist_ok=True)
    source = build / "paysg-desktop.wxs"
    source.write_bytes(wix_source(payload, version, build, icon))
    out.parent.mkdir(parents=True, exist_ok=True)
    run_quietly([wixl, "--arch", "x64", "-o", str(out), str(source)], "wixl could not build the MSI")
    return out


def wix_source(payload: Payload, version: str, build: Path, icon: Path | None = None) -> bytes:
    """The WiX source: a component for each file, with an id that stays with the file's place.

    Files are named relative to `build`, where it is to be written: wixl takes no absolute ones.
    """
    root = ET.Element("Wix", {"xmlns": _NAMESPACE})
    product = _product(root, version)
    if icon:
        ET.SubElement(product, "Icon", Id="icon.ico", SourceFile=os.path.relpath(icon, build))
        ET.SubElement(product, "Property", Id="ARPPRODUCTICON", Value="icon.ico")
    ET.SubElement(product, "Property", Id="ARPNOMODIFY", Value="1")
    top = ET.SubElement(product, "Directory", Id="TARGETDIR", Name="SourceDir")
    ET.SubElement(top, "Directory", Id="ProgramMenuFolder")
    programs = ET.SubElement(top, "Directory", Id="ProgramFiles64Folder")
    places = {PurePosixPath("."): ET.SubElement(programs, "Directory", Id="INSTALLDIR", Name=NAME)}
    for folder in payload.folders:
        parent = places[folder.parent]
        places[folder] = ET.SubElement(parent, "Directory", Id=_id("d", folder), Name=folder.name)
    feature = ET.SubElement(product, "Feature", Id="Program", Level="1", Title=NAME)
    for file in payload.files:
        source = os.path.relpath(payload.folder / file, build)
        component = _component(places[file.parent], source, file)
        ET.SubElement(feature, "ComponentRef", Id=component)
    text: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return text


def _product(root: ET.Element, version: str) -> ET.Element:
    product = ET.SubElement(
        root,
        "Product",
        Id="*",
        Name=NAME,
        Language="1033",
        Version=four_numbers(version),
        Manufacturer=PUBLISHER,
        UpgradeCode=_braced(UPGRADE_CODE),
    )
    ET.SubElement(
        product,
        "Package",
        InstallerVersion="500",
        Compressed="yes",
        InstallScope="perMachine",
        Description=f"{NAME} {version}",
        Manufacturer=PUBLISHER,
    )
    ET.SubElement(product, "MajorUpgrade", DowngradeErrorMessage=f"A newer {NAME} is installed.")
    ET.SubElement(product, "Media", Id="1", Cabinet="program.cab", EmbedCab="yes")
    return product


def _component(place: ET.Element, source: str, file: PurePosixPath) -> str:
    """Add the file's component and return its id."""
    component_id = _id("c", file)
    guid = _braced(uuid.uuid5(UPGRADE_CODE, str(file)))
    component = ET.SubElement(place, "Component", Id=component_id, Guid=guid, Win64="yes")
    ET.SubElement(component, "File", Id=_id("f", file), Name=file.name, Source=source, KeyPath="yes")
    if file == PurePosixPath(WINDOWED):
        shortcut = {"Id": "StartMenu", "Directory": "ProgramMenuFolder", "Name": NAME}
        ET.SubElement(component, "Shortcut", {**shortcut, "Target": f"[#{_id('f', file)}]"})
    if file == PurePosixPath(CONSOLE):
        key = {"Root": "HKLM", "Key": _APP_PATHS, "Type": "string", "Value": f"[#{_id('f', file)}]"}
        ET.SubElement(component, "RegistryValue", key)
    return component_id


def _id(kind: str, place: PurePosixPath) -> str:
    """At most 72 characters of a small set: a digest, since two long names may begin alike."""
    return f"{kind}{hashlib.sha256(str(place).encode()).hexdigest()[:32]}"


def _braced(value: uuid.UUID) -> str:
    return f"{{{value}}}".upper()
