"""The page under people's hands: keys, mouse, finger, a screen reader, dark, less motion, a link."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reference.explore.hands import Hands, Opening

pytestmark = pytest.mark.thorough


def value(hands: Hands, name: str) -> float:
    return float(hands.tab.locator(f"#{name}-field").input_value())


def test_every_sentence_is_reached_by_the_next_button_and_shows_something(opened: Opening) -> None:
    hands = opened()
    count = hands.tab.locator("#preset option").count()
    seen = set()
    for _ in range(count - 1):
        hands.tab.locator("#next-preset").press("Enter")
        assert hands.tab.locator("#preset-quote").is_visible()
        seen.add(hands.said())
    assert len(seen) == count - 1
    assert hands.tab.locator("#next-preset").is_disabled()


def test_sliders_move_by_keys_and_tell_their_value(opened: Opening) -> None:
    hands = opened()
    for name in ("lr", "beta", "kappa", "x", "y", "steps"):
        before = value(hands, name)
        slider = hands.tab.locator(f"#{name}")
        slider.press("ArrowLeft")
        slider.press("ArrowLeft")
        assert value(hands, name) < before
        assert float(slider.get_attribute("aria-valuetext")) == pytest.approx(value(hands, name), rel=1e-5)


def test_what_happens_is_announced_when_all_is_quiet(opened: Opening) -> None:
    hands = opened()
    hands.type("lr", 0.02)
    hands.tab.locator("#status").filter(has_text="diverges").wait_for(state="attached")
    label = hands.tab.locator("#map-canvas").get_attribute("aria-label")
    assert "lr 0.02, beta 0.9" in label
    for picture in ("paths", "loss", "distance", "circle"):
        assert len(hands.tab.locator(f"#{picture}-canvas").get_attribute("aria-label")) > 40


def test_it_says_in_which_regime_it_is(opened: Opening) -> None:
    hands = opened()
    hands.type("lr", 2 / 121)
    hands.type("beta", 81 / 121)
    assert "each step leaves 0.8182 of the distance" in hands.said()
    assert "The best for kappa 100 is lr 0.01653, beta 0.6694" in hands.said()
    hands.type("lr", 0.015)
    hands.type("beta", 0.5)
    assert "is on the edge of stability" in hands.said()
    assert "is stable for lr below 0.015" in hands.said()
    hands.choose("method", "nesterov")
    hands.type("lr", 0.009)
    assert "Nesterov diverges" in hands.said()
    assert "less momentum helps: beta has to be below 0.125" in hands.said()


def test_the_cursor_in_the_map_is_dragged_and_moved_by_keys(opened: Opening) -> None:
    hands = opened()
    canvas = hands.tab.locator("#map-canvas")
    canvas.scroll_into_view_if_needed()
    box = canvas.bounding_box()
    mouse = hands.tab.mouse
    mouse.move(box["x"] + box["width"] * 0.3, box["y"] + box["height"] * 0.3)
    mouse.down()
    mouse.move(box["x"] + box["width"] * 0.5, box["y"] + box["height"] * 0.5, steps=5)
    mouse.up()
    lr, beta = value(hands, "lr"), value(hands, "beta")
    assert 0.007 < lr < 0.013
    assert 0.4 < beta < 0.7
    mouse.move(box["x"] + 5, box["y"] + 5)
    assert (value(hands, "lr"), value(hands, "beta")) == (lr, beta)
    canvas.press("ArrowRight")
    canvas.press("ArrowUp")
    assert value(hands, "lr") > lr
    assert value(hands, "beta") > beta


def test_the_start_is_dragged_by_a_finger(opened: Opening) -> None:
    hands = opened(has_touch=True, is_mobile=True, viewport={"width": 390, "height": 844})
    canvas = hands.tab.locator("#paths-canvas")
    canvas.scroll_into_view_if_needed()
    hands.settle()
    box = canvas.bounding_box()
    touch = hands.tab.context.new_cdp_session(hands.tab)
    x, y = start_in(box)
    scrolled = hands.tab.evaluate("scrollY")

    def send(kind: str, *points: tuple[float, float]) -> None:
        touches = [{"x": x, "y": y} for x, y in points]
        touch.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": touches})

    send("touchStart", (x, y))
    for i in range(1, 6):
        send("touchMove", (x - 12 * i, y + 12 * i))
    send("touchEnd")
    assert value(hands, "x") < 0.8
    assert value(hands, "y") < 0.8
    assert hands.tab.evaluate("scrollY") == scrolled


def start_in(box: dict[str, float]) -> tuple[float, float]:
    """Return where (1, 1) is drawn: the window is 1.3 to each side, inside of the axes' margins."""
    width, height = box["width"] - 64 - 12, box["height"] - 10 - 36
    share = 2.3 / 2.6
    return box["x"] + 64 + share * width, box["y"] + 10 + (1 - share) * height


def test_a_link_holds_all_settings(opened: Opening) -> None:
    hands = opened()
    hands.choose("problem", "rosenbrock")
    hands.choose("method", "nesterov")
    hands.beside("heavy_ball")
    hands.tab.locator("#keep").click()
    for name, number in (("lr", 0.0007), ("beta", 0.85), ("x", -1.5), ("y", 2.0), ("steps", 500)):
        hands.type(name, number)
    hands.tab.locator("#step").fill("40")
    hands.tab.wait_for_url("**step=40**")
    said, words = hands.said(), hands.tab.locator("#step-words").inner_text()
    again = opened(link=hands.tab.url[hands.tab.url.index("#") :])
    assert again.said() == said
    assert "Nesterov kept" in said
    assert again.tab.locator("#step-words").inner_text() == words


def test_a_link_with_nonsense_in_it_says_what_is_not_known(opened: Opening) -> None:
    hands = opened(link="#lr=abc&beta=0.5&nose=1&method=toString&problem=__proto__&steps=1e99&kept=a~b")
    assert "lr, nose, method, problem, kept" in hands.said()
    hands.tab.locator("#status").filter(has_text="lr, nose, method, problem, kept").wait_for(state="attached")
    assert (value(hands, "lr"), value(hands, "beta"), value(hands, "steps")) == (0.004, 0.5, 40000)
    hands.type("lr", 0.003)
    assert "nose" not in hands.said()


def test_a_field_takes_fractions_and_refuses_words(opened: Opening) -> None:
    hands = opened()
    field = hands.tab.locator("#lr-field")
    field.fill("2/121")
    field.press("Enter")
    assert float(hands.rates()[0]["lr"]) == 2 / 121
    field.fill("fast")
    field.press("Enter")
    assert field.get_attribute("aria-invalid") == "true"
    assert "lr below" in hands.said()


def test_it_plays_to_the_end_and_not_where_less_motion_is_wanted(opened: Opening) -> None:
    hands = opened()
    hands.type("steps", 3)
    hands.tab.locator("#play").click()
    hands.tab.locator("#step-value").filter(has_text="3 of 3").wait_for()
    hands.tab.locator("#play").filter(has_text="Play").wait_for()
    still = opened(reduced_motion="reduce")
    assert not still.tab.locator("#play").is_visible()
    still.tab.locator("#forward").click()
    still.settle()
    assert "After step 1 heavy ball is at" in still.tab.locator("#step-words").inner_text()


@pytest.mark.parametrize("width", [320, 390, 768, 1400])
def test_nothing_is_wider_than_the_screen(opened: Opening, width: int) -> None:
    hands = opened(viewport={"width": width, "height": 844})
    hands.tab.locator("#preset").select_option("valley")
    hands.settle()
    assert hands.tab.evaluate("document.documentElement.scrollWidth") <= width
    pictures = hands.tab.locator("#pictures canvas").evaluate_all("(all) => all.map((one) => one.clientWidth)")
    assert min(pictures) > min(320, 0.85 * width), pictures


def test_dark_is_dark_in_the_pictures_too(opened: Opening) -> None:
    light, dark = (corner(opened(color_scheme=scheme)) for scheme in ("light", "dark"))
    assert sum(light) > 600
    assert sum(dark) < 200


def corner(hands: Hands) -> Any:
    """Return the colour of the map's slowest corner, beside lr 0 and beta 0."""
    hands.settle()
    return hands.tab.locator("#map-canvas").evaluate(
        "(canvas) => [...canvas.getContext('2d').getImageData(80, canvas.height - 45, 1, 1).data].slice(0, 3)"
    )


def test_the_whole_page_is_walked_by_tab_in_the_order_in_which_it_is_read(opened: Opening) -> None:
    hands = opened()
    seen: list[str] = []
    for _ in range(60):
        hands.tab.keyboard.press("Tab")
        seen.append(hands.tab.evaluate("document.activeElement.id || document.activeElement.name"))
    order = ["preset", "problem", "method", "beside", "lr", "lr-field", "beta", "keep", "step", "forward", "map-canvas"]
    places = [seen.index(name) for name in order]
    assert places == sorted(places)
