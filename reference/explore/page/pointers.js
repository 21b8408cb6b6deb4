// Dragging the start in the picture of the paths, and the cursor in the map, by mouse, pen or finger.

import { nudged } from "./controls.js";
import { bounded } from "./state.js";

const REACH = 28; // pixels around the start in which it is taken hold of

/** Let a canvas be dragged; `take(x, y)` tells whether a press begins it, `move(x, y)` is told where it is. */
function draggable(canvas, take, move) {
  let held = false;
  const place = (event) => {
    const box = canvas.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  canvas.addEventListener("pointerdown", (event) => {
    held = event.button === 0 && take(...place(event));
    if (!held) return;
    canvas.setPointerCapture(event.pointerId);
    event.preventDefault();
    canvas.focus({ preventScroll: true });
    move(...place(event));
  });
  canvas.addEventListener("pointermove", (event) => held && move(...place(event)));
  for (const name of ["pointerup", "pointercancel"]) canvas.addEventListener(name, () => (held = false));
  // A finger on what can be dragged does not scroll the page.
  canvas.addEventListener("touchstart", (event) => {
    const [touch] = event.touches;
    if (take(...place(touch))) event.preventDefault();
  }, { passive: false });
}

export function dragStart(canvas, area, state, change) {
  const near = (x, y) => Math.hypot(area().toX(state().x) - x, area().toY(state().y) - y) <= REACH;
  draggable(canvas, near, (x, y) => {
    const round = (value) => Number(value.toFixed(2));
    change({ x: bounded("x", round(area().fromX(x))), y: bounded("y", round(area().fromY(y))) });
  });
}

export function dragCursor(canvas, area, state, change) {
  draggable(canvas, () => area() !== null, (x, y) => {
    const most = area().xs[1];  // a pointer that leaves the map takes the cursor to its border
    const lr = bounded("lr", Number(Math.min(Math.max(area().fromX(x), most / 1000), most).toPrecision(3)));
    const beta = bounded("beta", Number(area().fromY(y).toFixed(3)));
    change(state().method === "gradient_descent" ? { lr } : { lr, beta });
  });
  const keys = { ArrowLeft: ["lr", -1], ArrowRight: ["lr", 1], ArrowDown: ["beta", -1], ArrowUp: ["beta", 1] };
  canvas.addEventListener("keydown", (event) => {
    if (!(event.key in keys) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const [name, direction] = keys[event.key];
    change({ [name]: nudged(state(), name, direction * (event.shiftKey ? 10 : 2)) });
  });
}
