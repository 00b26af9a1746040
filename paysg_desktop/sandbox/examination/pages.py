"""The providers' public pages that the rules come from."""

from __future__ import annotations

_GUIDE = "https://guide.pay.gov.sg"
PAYSG_SET_UP = f"{_GUIDE}/webhooks/set-up"
PAYSG_EVENTS = f"{_GUIDE}/webhooks/set-up/events"
PAYSG_PRACTICES = f"{_GUIDE}/webhooks/set-up/best-practices"
PAYSG_TYPES = f"{_GUIDE}/api-resources/events/types-of-events"
PAYSG_EVENT_OBJECT = f"{_GUIDE}/api-resources/events/the-event-object"
PAYSG_OLD = f"{_GUIDE}/webhooks/webhooks"

_YOCO = "https://developer.yoco.com/online/api-reference/webhooks"
YOCO_LISTEN = f"{_YOCO}/accept-events"
YOCO_VERIFY = f"{_YOCO}/verifying-events"

GATEWAY = "https://zibapay.com/api-docs/guide/webhook"
STANDARD = "https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md"
