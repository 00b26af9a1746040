import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.domain.errors import UsageError
from paysg_desktop.tunnel.command_line import split


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("cloudflared tunnel --url http://127.0.0.1:{port}", ["cloudflared", "tunnel", "--url", "http://127.0.0.1:{port}"]),
        ("  a\tb  ", ["a", "b"]),
        ("'two words' one", ["two words", "one"]),
        ('--name="two words"', ["--name=two words"]),
        ('say "it\'s" \'"\'', ["say", "it's", '"']),
        ("a '' b", ["a", "", "b"]),
        (r"C:\Tools\x.exe -p", ["C:\\Tools\\x.exe", "-p"]),
        ("a; rm -rf $HOME | b && `c`", ["a;", "rm", "-rf", "$HOME", "|", "b", "&&", "`c`"]),
        ("", []),
    ],
)  # fmt: skip
def test_words(text: str, words: list[str]) -> None:
    assert split(text) == words


@pytest.mark.parametrize("text", ["'", 'a "b', "'a\""])
def test_a_quote_that_nothing_ends(text: str) -> None:
    with pytest.raises(UsageError, match="nothing ends"):
        split(text)


@given(st.lists(st.text(st.characters(exclude_characters="'"), max_size=20), max_size=6))
def test_what_is_quoted_comes_back_as_it_was(words: list[str]) -> None:
    assert split(" ".join(f"'{each}'" for each in words)) == words
