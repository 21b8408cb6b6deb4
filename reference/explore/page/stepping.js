// The step at hand: a slider, two buttons, and a film where the reader's system does not ask for less motion.

import { get } from "./dom.js";

const FILM = 8; // seconds of the whole, but no step shorter than a frame and none longer than SLOWEST
const SLOWEST = 0.25;

/** Let the step be chosen; `go(step)` is told, `now()` gives the step and how many there are. */
export function makeStepping(go, now) {
  const to = (step) => go(Math.min(now().steps, Math.max(0, step)));
  get("step").addEventListener("input", (event) => to(event.target.valueAsNumber));
  get("back").addEventListener("click", () => to(now().step - 1));
  get("forward").addEventListener("click", () => to(now().step + 1));
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const show = () => (get("play").hidden = still.matches);
  still.addEventListener("change", show);
  show();
  makeFilm(to, now);
}

export function showStep(step, steps) {
  const slider = get("step");
  if (slider.max !== String(steps)) slider.max = String(steps);
  if (slider.value !== String(step)) slider.value = String(step);
  slider.setAttribute("aria-valuetext", `step ${step} of ${steps}`);
  get("step-value").textContent = `${step} of ${steps}`;
}

function makeFilm(to, now) {
  const button = get("play");
  let running = false;
  let shown = 0;
  const stop = () => {
    running = false;
    button.setAttribute("aria-pressed", "false");
    button.textContent = "Play";
  };
  const begin = () => {
    running = true;
    button.setAttribute("aria-pressed", "true");
    button.textContent = "Stop";
    const from = now().step < now().steps ? now().step : 0;
    const pace = Math.max(1 / SLOWEST, now().steps / FILM);
    shown = from;
    to(from);
    let first = null;
    const frame = (time) => {
      first ??= time;
      if (!running || now().step !== shown) return stop(); // somebody has moved the step
      shown = Math.min(now().steps, Math.floor(from + (pace * (time - first)) / 1000));
      to(shown);
      if (shown >= now().steps) return stop();
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  };
  button.addEventListener("click", () => (running ? stop() : begin()));
}
