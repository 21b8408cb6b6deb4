// The path on contours, with the step at hand as arrows. The curves of equal loss are exact: each problem has a formula.

import { arrow, axes, clipped, frame, lookOf, marker, note, stroke } from "./canvas.js";
import { color, short } from "./looks.js";

const MOST_POINTS = 6000; // of one path: beyond that nobody tells two lines apart
const DOTS = 120;

/** Draw paths; return the area, whose scales tell a pointer where it is. */
export function drawPaths(canvas, problem, seriesList, window, step, arrows) {
  const area = frame(canvas, { x: window.x, y: window.y });
  axes(area, "x", "y", { grid: false });
  clipped(area, () => {
    for (const level of levels(problem, window)) drawLevel(area, problem, level);
    if (problem.minimum) drawMinimum(area, problem.minimum);
    for (const series of [...seriesList].reverse()) drawPath(area, series, step);
    if (arrows) drawArrows(area, arrows);
    for (const series of [...seriesList].reverse()) drawHere(area, series, step);
  });
  drawLeaving(area, seriesList, step);
  return area;
}

/** Levels that differ by a factor from ring to ring, as many as the window has room for. */
function levels(problem, { x, y }) {
  const corners = [problem.loss(x[0], y[0]), problem.loss(x[0], y[1]), problem.loss(x[1], y[0]), problem.loss(x[1], y[1])];
  if (problem.kind === "slope") return Array.from({ length: 13 }, (_, i) => x[0] + ((x[1] - x[0]) * i) / 12);
  const least = problem.loss(...problem.minimum);
  const top = Math.max(...corners) - least;
  return Array.from({ length: 12 }, (_, i) => least + top * 3 ** -(i + 0.5));
}

function drawLevel(area, problem, level) {
  for (const curve of curves(problem, level, area)) {
    stroke(area.context, curve.map(([x, y]) => [area.toX(x), area.toY(y)]), "--contour");
  }
}

function curves(problem, level, area) {
  if (problem.kind === "slope") return [[[level, area.ys[0]], [level, area.ys[1]]]];
  if (problem.kind === "rosenbrock") return valley(problem, level);
  return [ellipse(problem, level)];
}

/** b (y - x^2)^2 = level - (1 - x)^2, solved for y: one closed curve around the valley's floor. */
function valley({ b }, level) {
  const [half, count] = [Math.sqrt(level), 160];
  const upper = [];
  const lower = [];
  for (let i = 0; i <= count; i++) {
    const x = 1 - half * Math.cos((Math.PI * i) / count);
    const off = Math.sqrt(Math.max(0, level - (1 - x) ** 2) / b);
    upper.push([x, x * x + off]);
    lower.push([x, x * x - off]);
  }
  return [[...upper, ...lower.reverse()]];
}

function ellipse(problem, level) {
  const [px, py] = problem.minimum;
  const [[a, b], [, d]] = problem.matrix ?? [[problem.mu, 0], [0, problem.L]];
  const angle = Math.atan2(2 * b, a - d) / 2;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const along = a * cos * cos + 2 * b * cos * sin + d * sin * sin;
  const across = a * sin * sin - 2 * b * cos * sin + d * cos * cos;
  const height = 2 * Math.max(0, level - problem.loss(px, py));
  const [u, v] = [Math.sqrt(height / along), Math.sqrt(height / across)];
  return Array.from({ length: 121 }, (_, i) => {
    const [c, s] = [u * Math.cos((i * Math.PI) / 60), v * Math.sin((i * Math.PI) / 60)];
    return [px + c * cos - s * sin, py + c * sin + s * cos];
  });
}

function drawMinimum(area, [x, y]) {
  const [cx, cy] = [area.toX(x), area.toY(y)];
  stroke(area.context, [[cx - 6, cy], [cx + 6, cy]], "--ink", { width: 1.5 });
  stroke(area.context, [[cx, cy - 6], [cx, cy + 6]], "--ink", { width: 1.5 });
}

/** A path up to the step at hand in full, what comes after it faintly. */
function drawPath(area, series, step) {
  const look = lookOf(series);
  const { path } = series;
  const line = (from, to, alpha) => {
    area.context.globalAlpha = alpha * (look.alpha ?? 1);
    stroke(area.context, points(area, path, from, to), look.color, { width: look.width ?? 2, dash: look.dash });
    area.context.globalAlpha = 1;
  };
  const last = lastSeen(area, path);
  const here = step > 0 ? Math.min(step, last) : last;
  if (here < last) line(here, last, 0.3);
  line(0, here, 1);
  for (let t = 1; t <= Math.min(here, DOTS); t++) {
    area.context.fillStyle = color(look.color);
    area.context.fillRect(area.toX(path.x[t]) - 1.75, area.toY(path.y[t]) - 1.75, 3.5, 3.5);
  }
}

/** The row at which a path has gone too far to come back; what is beyond would only fill the picture with lines. */
function lastSeen({ xs, ys }, { x, y, steps }) {
  const [width, height] = [xs[1] - xs[0], ys[1] - ys[0]];
  for (let t = 0; t <= steps; t++) {
    if (Math.abs(x[t] - xs[0]) > 4 * width || Math.abs(y[t] - ys[0]) > 4 * height) return t;
  }
  return steps;
}

function points(area, path, from, to) {
  const each = Math.max(1, Math.ceil((to - from) / MOST_POINTS));
  const found = [];
  for (let t = from; t <= to; t += each) {
    const [x, y] = [area.toX(path.x[t]), area.toY(path.y[t])];
    found.push([Math.min(1e5, Math.max(-1e5, x)), Math.min(1e5, Math.max(-1e5, y))]);
  }
  return found;
}

function drawHere(area, { path, look }, step) {
  marker(area.context, "circle", area.toX(path.x[0]), area.toY(path.y[0]), 6, "--ink", false);
  const t = Math.min(step, path.steps);
  const { marker: shape, color: name } = lookOf({ look });
  if (step > 0) marker(area.context, shape, area.toX(path.x[t]), area.toY(path.y[t]), 5.5, name);
}

/** The next step: momentum's part, then the gradient's; where the gradient is taken. */
function drawArrows(area, step) {
  const place = ([x, y]) => [area.toX(x), area.toY(y)];
  arrow(area.context, place(step.start), place(step.coast), "--momentum");
  arrow(area.context, place(step.coast), place(step.end), "--gradient", { dash: [5, 3] });
  const [x, y] = place(step.at);
  marker(area.context, "diamond", x, y, 4, "--gradient", false);
}

function drawLeaving(area, seriesList, step) {
  let row = 0;
  for (const { name, path } of seriesList) {
    const t = step > 0 ? Math.min(step, path.steps) : path.steps;
    const [x, y] = [path.x[t], path.y[t]];
    if (x >= area.xs[0] && x <= area.xs[1] && y >= area.ys[0] && y <= area.ys[1]) continue;
    const text = `\u2197 ${name} is outside, at (${short(x, 2)}, ${short(y, 2)})`;
    note(area.context, text, area.box.left + area.box.width - 6, area.box.top + 12 + 18 * row++, "right");
  }
}
