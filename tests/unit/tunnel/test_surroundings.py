from paysg_desktop.tunnel.surroundings import network_env, plain_surroundings

OURS = {
    "PATH": "/usr/bin",
    "HOME": "/home/officer",
    "LC_TIME": "en_SG.UTF-8",
    "https_proxy": "http://proxy.example:8080",
    "PAYSG_SECRET": "whsec_canary",
    "AWS_SECRET_ACCESS_KEY": "canary",
    "LD_LIBRARY_PATH": "/tmp/frozen",
    "PYTHONPATH": "/somewhere",
}


def test_a_program_gets_what_it_needs_and_no_secret() -> None:
    assert set(plain_surroundings(OURS)) == {"PATH", "HOME", "LC_TIME", "https_proxy"}


def test_a_proxy_is_named_in_the_ways_that_programs_read_and_never_for_this_computer() -> None:
    told = network_env("http://proxy.example:8080", "/etc/agency.pem")
    assert {told[each] for each in ("HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "ALL_PROXY")} == {
        "http://proxy.example:8080"
    }
    assert "127.0.0.1" in told["NO_PROXY"].split(",")
    assert told["SSL_CERT_FILE"] == "/etc/agency.pem"


def test_none_takes_away_what_the_environment_says() -> None:
    told = network_env("none", "")
    assert told["HTTPS_PROXY"] == told["https_proxy"] == ""
    assert told["NO_PROXY"] == "*"
    assert "SSL_CERT_FILE" not in told


def test_without_settings_the_environment_holds() -> None:
    assert network_env("", "") == {}
