# SPDX-License-Identifier: GPL-3.0-or-later
"""kelompok_layanan.toml and layanan/: one counter service a file, with the components that UU 25/2009 asks for."""

from collections.abc import Collection
from dataclasses import dataclass

from resources.pack.content import Requirement, Service, ServiceGroup
from resources.pack.overlay import SERVICES
from resources.pack.setting import Setting, check_prose, read_icon, read_provenance
from resources.pack.source import Table, guess, read_toml

GROUPS_FILE = "kelompok_layanan.toml"
_COMPONENTS = ("syarat", "langkah", "waktu", "biaya", "produk", "topik_aduan")
"""What every service must tell: requirements, steps, time, cost, product, where to complain."""


@dataclass(frozen=True, slots=True)
class ServiceReader:
    """One pass over the services. Their forms are checked later, because forms may name services too."""

    setting: Setting

    def groups(self) -> tuple[ServiceGroup, ...]:
        """The chips over the list, in the order of the file."""
        folders = self.setting.folders
        table = read_toml(self.setting.report, *folders.find(GROUPS_FILE)) if folders.has(GROUPS_FILE) else None
        if table is None:
            return ()
        found: dict[str, ServiceGroup] = {}
        for entry in table.tables("kelompok"):
            group = ServiceGroup(entry.code("kode", found), entry.text("nama"))
            check_prose(entry, (("nama", group.name),), self.setting)
            entry.done()
            found[group.code] = group
        table.done()
        return tuple(found.values())

    def services(self, groups: Collection[str]) -> dict[str, tuple[Service, Table]]:
        """Every service with the table it was read from, hidden ones too."""
        found: dict[str, tuple[Service, Table]] = {}
        for path, file in self.setting.folders.find_all(SERVICES):
            table = read_toml(self.setting.report, path, file)
            if table is None:
                self.setting.unreadable.add(path.stem.upper())
                continue
            code = read_file_code(table, path.stem, found)
            found[code] = (self._service(table, code, groups), table)
        return found

    def _service(self, table: Table, code: str, groups: Collection[str]) -> Service:
        setting = self.setting
        for key in _COMPONENTS:
            if not table.filled(key):
                table.fault(key, "service-lacks")
        law = check_prose(table, (), setting)
        service = Service(
            code=code,
            name=table.text("nama"),
            short_name=table.text("nama_singkat"),
            group=table.known_code("kelompok", groups, "unknown-group"),
            summary=table.text("ringkas"),
            icon=read_icon(table),
            who=table.text("untuk_siapa"),
            requirements=self._requirements(table, law=law),
            steps=table.texts("langkah", ()),
            time=table.text("waktu", ""),
            cost=table.text("biaya", ""),
            free=table.flag("gratis"),
            levy_is_crime=table.flag("pungutan_pidana", False),
            product=table.text("produk", ""),
            legal_basis=table.texts("dasar_hukum", ()),
            agency=table.text("instansi"),
            agency_code=table.known_code("kode_instansi", setting.agencies, "unknown-agency", default=""),
            place=table.text("tempat"),
            answered_within=table.known_code("tenggat", setting.deadlines, "unknown-deadline", default=""),
            complaint_topic=table.known_code("topik_aduan", setting.topics, "unknown-topic", default=""),
            form=table.text("formulir", ""),
            keywords=table.texts("kata_kunci", ()),
            rank=table.number("urutan", 0),
            note=table.text("catatan", ""),
            provenance=read_provenance(table, setting.today),
            hidden=table.flag("sembunyikan", False),
        )
        table.done()
        self._check(table, service, law=law)
        return service

    def _requirements(self, table: Table, *, law: bool) -> tuple[Requirement, ...]:
        found: list[Requirement] = []
        for entry in table.tables("syarat", "teks") if table.filled("syarat") else ():
            requirement = Requirement(entry.text("teks"), entry.text("catatan", ""))
            texts = (("teks", requirement.text), ("catatan", requirement.note))
            check_prose(entry, texts, self.setting, law=law)
            entry.done()
            found.append(requirement)
        return tuple(found)

    def _check(self, table: Table, service: Service, *, law: bool) -> None:
        if service.levy_is_crime and not service.free:
            table.fault("pungutan_pidana", "levy-not-free")
        if service.form and not service.answered_within:
            table.fault("tenggat", "request-without-deadline")
        texts = [
            ("nama", service.name), ("nama_singkat", service.short_name), ("ringkas", service.summary),
            ("untuk_siapa", service.who), ("waktu", service.time), ("biaya", service.cost),
            ("produk", service.product), ("tempat", service.place), ("catatan", service.note),
            *(("langkah", step) for step in service.steps),
        ]  # fmt: skip
        check_prose(table, texts, self.setting, law=law)


def check_service_forms(services: Collection[tuple[Service, Table]], forms: Collection[str]) -> None:
    """Report each service whose form does not exist."""
    for service, table in services:
        if service.form and service.form not in forms:
            table.fault("formulir", "unknown-form", value=service.form, hint=guess(service.form, forms))


def read_file_code(table: Table, stem: str, taken: Collection[str]) -> str:
    """The code of an entry that is a file of its own: the file has its name, so that a city can replace it."""
    code = table.code("kode", taken)
    table.place = code
    if code and stem != code.lower():
        table.fault("kode", "file-is-not-code", value=code, expected=f"{code.lower()}.toml")
    return code
