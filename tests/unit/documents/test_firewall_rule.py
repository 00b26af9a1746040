from __future__ import annotations

import pytest

from paysg_desktop.documents.firewall_rule import FirewallRule, netsh_rule, powershell_rule

RULE = FirewallRule(
    r"C:\Program Files\PaySG Desktop\paysg-desktop.exe", 8787, "10.1.2.3", ("10.1.2.4", "10.1.5.0/24")
)


def test_rule_for_powershell() -> None:
    assert powershell_rule(RULE) == (
        "New-NetFirewallRule -DisplayName 'PaySG Desktop listener' -Direction Inbound -Action Allow -Protocol TCP "
        "-LocalPort 8787 -LocalAddress '10.1.2.3' -RemoteAddress '10.1.2.4','10.1.5.0/24' "
        r"-Program 'C:\Program Files\PaySG Desktop\paysg-desktop.exe' -Profile Domain,Private"
    )


def test_rule_for_netsh() -> None:
    assert netsh_rule(RULE) == (
        'netsh advfirewall firewall add rule name="PaySG Desktop listener" dir=in action=allow protocol=TCP '
        "localport=8787 localip=10.1.2.3 remoteip=10.1.2.4,10.1.5.0/24 "
        r'program="C:\Program Files\PaySG Desktop\paysg-desktop.exe" profile=domain,private'
    )


def test_quotes_in_a_path_stay_in_it() -> None:
    rule = FirewallRule(r"C:\O'Brien\a.exe", 1, "10.1.2.3", ("10.1.2.4",))
    assert r"-Program 'C:\O''Brien\a.exe'" in powershell_rule(rule)


@pytest.mark.parametrize("program", ["", 'C:\\a" & calc.exe', "C:\\%TEMP%\\a.exe", "C:\\a\nb"])
def test_what_is_no_path_is_refused(program: str) -> None:
    for make in (powershell_rule, netsh_rule):
        with pytest.raises(ValueError, match="no path"):
            make(FirewallRule(program, 1, "10.1.2.3", ("10.1.2.4",)))
