"""The page under people's hands: keys, mouse, finger, a screen reader, dark, less motion, a link."""

from __future__ import annotations

import re
from typing import Any

import pytest

from tests.reference.explore.hands import Hands, Opening

pytestmark = pytest.mark.thorough


def value(hands: Hands, name: str) -> float:
    return float(hands.tab.locator(f"#{name}-field").input_value())


def test_every_sentence_is_reached_by_the_next_button_and_shows_something(opened: Opening) -> None:
    hands = opened()
    count = hands.tab.locator("#preset option").count()
    seen, elsewhere = set(), 0
    for _ in range(count - 1):
        hands.tab.locator("#next-preset").press("Enter")
        assert hands.tab.locator("#preset-quote").is_visible()
        elsewhere += "grader demo" in hands.tab.locator("#preset-note").inner_text()
        seen.add(hands.said())
    assert elsewhere == hands.tab.locator("#preset optgroup option").count() > 2
    assert len(seen) == count - 1 - elsewhere  # those leave what was there
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


@pytest.mark.parametrize(
    "method",
    ["heavy_ball", *(pytest.param(other, marks=pytest.mark.nightly) for other in ("gradient_descent", "nesterov"))],
)
def test_the_same_regime_has_one_name_however_it_is_rounded(opened: Opening, method: str) -> None:
    """At the borders: critical damping, one step, the edge. Every bit of the settings may be the other one."""
    hands = opened()
    hands.choose("method", method)
    for kappa in (1.0, 37.0):
        hands.type("kappa", kappa)
        hands.tab.locator("#use-best").click()
        best = value(hands, "lr")
        if method == "heavy_ball":
            assert motions(hands, best) == ({"arrives"} if kappa == 1 else {"glides", "jumps"})
        for border in (1 / (2 * kappa), 2 / (2 * kappa), edge(method, kappa, value(hands, "beta"))):
            assert len({said_at(hands, near) for near in neighbours(border)}) == 1, (kappa, border)


def edge(method: str, kappa: float, beta: float) -> float:
    share = {"gradient_descent": 2, "heavy_ball": 2 * (1 + beta), "nesterov": (2 + 2 * beta) / (1 + 2 * beta)}[method]
    return share / (2 * kappa)


def neighbours(lr: float) -> list[float]:
    return [lr * (1 + bits * 2.3e-16) for bits in (-1, 0, 2)]


def said_at(hands: Hands, lr: float) -> str:
    """Return what is said without the numbers, which may have digits that only rounding makes."""
    hands.type("lr", lr)
    return re.sub(r"\d+(\.\d+)?(e-?\d+)?", "#", "\n".join(hands.said().splitlines()[:2]))


def motions(hands: Hands, lr: float) -> set[str]:
    return {word for near in neighbours(lr) for word in re.findall("glides|swings|jumps|arrives", said_at(hands, near))}


def test_beside_the_edge_no_share_is_rounded_to_it(opened: Opening) -> None:
    hands = opened()
    for lr, words in (
        (0.019, "is just that"), (0.0189999, "is hardly below that"), (0.0190001, "is hardly above that"),
        (0.0095, "is 50 % of that"), (0.0209, "is 10 % above that"), (0.038, "is 2 times that"),
    ):  # fmt: skip
        hands.type("lr", lr)
        assert f"this lr {words}" in hands.said()


def test_on_rosenbrock_every_word_of_rates_says_that_it_holds_near_the_minimum(opened: Opening) -> None:
    hands = opened()
    hands.choose("problem", "rosenbrock")
    for lr in (0.0005, 0.003, 0.01):
        hands.type("lr", lr)
        hands.settle()
        said = hands.said()
        for sentence in re.split(r"(?<=[.:]) (?=[A-Z])|\n", said):
            if re.search("converges|diverges|cannot stay|best|Edge of stability", sentence):
                assert "near the minimum" in sentence.lower(), sentence
        assert "diverges" not in said
        hands.tab.locator("#status").filter(has_text=f"lr {lr:g}").filter(has_text="near the minimum").wait_for(
            state="attached"
        )
    hands.rates()
    for place in ("#map-caption", "#circle figcaption", "#rates caption"):
        assert "near the minimum" in hands.tab.locator(place).inner_text()
    hands.choose("problem", "quadratic")
    hands.settle()
    hands.tab.locator("#status").filter(has_not_text="near the minimum").wait_for(state="attached")
    assert "near the minimum" not in hands.tab.locator("body").inner_text().lower()


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


def test_a_link_holds_the_sentence_and_what_was_changed_in_its_settings(opened: Opening) -> None:
    hands = opened()
    hands.tab.locator("#preset").select_option("reduce")
    hands.tab.locator("#keep").click()  # drops what the sentence keeps
    hands.type("lr", 0.0008)
    hands.tab.wait_for_url("**lr=0.0008**")
    again = opened(link=hands.tab.url[hands.tab.url.index("#") :])
    assert again.said() == hands.said()
    assert again.tab.locator("#preset").input_value() == "reduce"
    assert "Fix: reduce lr" in again.tab.locator("#preset-quote").inner_text()
    assert "kept" not in again.said()


def test_a_link_may_name_a_sentence_alone(opened: Opening) -> None:
    hands = opened()
    hands.tab.locator("#preset").select_option("optimal")
    short = opened(link="#preset=optimal")
    assert short.said() == hands.said()
    assert "lr, preset" in opened(link="#lr=x&preset=constructor").said()
    assert opened(link="#preset=noise").tab.locator("#preset-quote").is_visible()


def test_back_leaves_the_page_whatever_was_moved_and_forward_finds_it_as_it_was(opened: Opening) -> None:
    hands = opened()
    before = hands.tab.evaluate("history.length")
    slider = hands.tab.locator("#lr")
    for _ in range(3):
        slider.press("ArrowRight")
        hands.tab.wait_for_timeout(500)
    hands.tab.locator("#preset").select_option("optimal")
    hands.tab.wait_for_url("**preset=optimal**")
    hands.tab.locator("#next-preset").click()
    hands.tab.wait_for_url("**preset=square-root**")
    hands.type("beta", 0.5)
    hands.tab.wait_for_url("**beta=0.5&**")
    said = hands.said()
    assert hands.tab.evaluate("history.length") == before
    hands.tab.go_back()
    assert hands.tab.url == "about:blank"
    hands.tab.go_forward()
    assert hands.said() == said
    assert hands.tab.locator("#preset").input_value() == "square-root"


def test_a_number_that_is_corrected_says_so(opened: Opening) -> None:
    hands = opened()
    for name, typed, words in (
        ("lr", "5", "lr was set to 2, the largest here."),
        ("lr", "-3", "lr was set to 0.000001, the smallest here."),
        ("beta", "1", "beta was set to 0.999, the largest here."),
        ("steps", "10.5", "the number of steps was set to 11, a whole number."),
        ("x", "9", "x of the start was set to 3, the largest here."),
        ("kappa", "fast", "This is no number: kappa is as it was."),
    ):
        field = hands.tab.locator(f"#{name}-field")
        field.fill(typed)
        field.press("Enter")
        assert hands.tab.locator(f"#{name}-note").inner_text() == words
        hands.tab.locator("#status").filter(has_text=words).wait_for(state="attached")
    hands.type("lr", 0.003)
    assert hands.tab.locator(".correction:visible").count() == 0
    said = opened(link="#lr=9&beta=-1&steps=60&step=99&kept=heavy_ball~7~0.5").said()
    for words in (
        "lr was set to 2",
        "beta was set to 0",
        "step at hand was set to 60, the last",
        "kept lr was set to 2",
    ):
        assert words in said


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
