# SPDX-License-Identifier: GPL-3.0-or-later
"""Topics of the pack as GeoReport services, and what may be told beside the description."""

from resources.pack.model import AreaLevel, Pack, Topic
from sync.central.open311.wire import Attribute, Service, ServiceDefinition, Value

KELURAHAN, RW, RT = "kelurahan", "rw", "rt"


def services(pack: Pack) -> tuple[Service, ...]:
    """Every topic. One that is secret is taken and never shown again, which GeoReport calls a black box."""
    return tuple(_service(pack, topic) for topic in pack.topics.values())


def _service(pack: Pack, topic: Topic) -> Service:
    agency = next((pack.agencies[code].name for code in topic.agencies if code in pack.agencies), None)
    return Service(
        service_code=topic.code,
        service_name=topic.name,
        description=topic.examples or None,
        metadata=True,
        type="blackbox" if is_black_box(topic) else "realtime",
        keywords=", ".join(topic.keywords) or None,
        group=topic.lapor_category or agency,
    )


def is_black_box(topic: Topic) -> bool:
    """Whether nothing of such a matter is ever shown to others."""
    return topic.secret or topic.supervision


def definition(pack: Pack, topic: Topic) -> ServiceDefinition:
    """All topics ask the same: where, for those who have no coordinates."""
    kelurahan = sorted((area.spoken_name, area.code) for area in pack.areas if area.level is AreaLevel.KELURAHAN)
    values = tuple(Value(code, name) for name, code in kelurahan)
    small = ((RW, pack.city.outer_label), (RT, pack.city.inner_label))
    return ServiceDefinition(
        topic.code,
        (
            Attribute(True, KELURAHAN, "singlevaluelist", False, None, 1, "Kelurahan", values),
            *(
                Attribute(True, code, "number", False, None, order, name)
                for order, (code, name) in enumerate(small, start=2)
                if name
            ),
        ),
    )
