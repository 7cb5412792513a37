"""The verdict on a receiver's response: delivered, refused or unreachable."""

from services.alerts.send import judge


def test_2xx_is_success_and_nothing_else() -> None:
    outcomes = {
        status: judge(status, None).outcome for status in (200, 202, 299, 301, 307, 400, 404, 410, 408, 429, 500)
    }
    assert outcomes == {
        **dict.fromkeys((200, 202, 299), "delivered"),
        **dict.fromkeys((301, 307, 400, 404, 410), "refused"),
        **dict.fromkeys((408, 429, 500), "unreachable"),
    }
    assert "redirects" in judge(301, None).detail
