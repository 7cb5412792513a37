"""A repeated log line is printed only now and then, with the number of lines that were left out."""

from cluster.log_lines import REPEAT_SECONDS, LogLines


def test_repeats_are_withheld_and_counted() -> None:
    now, shown = [0.0], list[str]()
    lines = LogLines(lambda service, line: shown.append(f"{service}: {line}"), lambda: now[0])

    def away(second: int) -> str:
        return f"timestamp=2026-11-29T12:00:{second:02}Z level=warning event=database_away attempt={second}"

    for second in range(20):
        now[0] = second
        lines.write("api", away(second))
    lines.write("ingest", away(20))  # another service's line is another line
    lines.write("api", "timestamp=2026-11-29T12:00:20Z level=info event=serving")
    now[0] = REPEAT_SECONDS
    lines.write("api", away(30))
    assert shown == [
        f"api: {away(0)}",
        f"ingest: {away(20)}",
        "api: timestamp=2026-11-29T12:00:20Z level=info event=serving",
        f"api: {away(30)} (19 more like it since)",
    ]


def test_memory_is_bounded() -> None:
    shown = list[str]()
    lines = LogLines(lambda service, line: shown.append(line), lambda: 0.0)
    for number in range(2_000):
        lines.write("api", "x" * (number + 1))
    assert len(shown) == 2_000
    assert len(lines._seen) <= 500
