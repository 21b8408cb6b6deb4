// What all pictures are drawn with: a canvas in its own pixels, scales, axes, lines and markers.

import { LOOKS, color, short } from "./looks.js";

const FONT = "12px system-ui, sans-serif";

/** Make a canvas fit its place on the screen and clear it; return where to draw, in CSS pixels. */
export function begin(canvas) {
  const [width, height] = [canvas.clientWidth, canvas.clientHeight];
  const ratio = window.devicePixelRatio || 1;
  const [columns, rows] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== columns || canvas.height !== rows) Object.assign(canvas, { width: columns, height: rows });
  const context = canvas.getContext("2d");
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
  context.font = FONT;
  context.lineJoin = "round";
  return { context, width, height };
}

/** A rectangle of a canvas with numbers along its sides; `log` is of y. */
export function frame(canvas, { left = 64, right = 12, top = 10, bottom = 36, x, y, log = false }) {
  const drawing = begin(canvas);
  const box = { left, top, width: drawing.width - left - right, height: drawing.height - top - bottom };
  const value = log ? Math.log10 : (number) => number;
  const [low, high] = [value(y[0]), value(y[1])];
  return {
    ...drawing,
    box,
    xs: x,
    ys: y,
    log,
    toX: (number) => left + (box.width * (number - x[0])) / (x[1] - x[0]),
    toY: (number) => top + box.height - (box.height * (value(number) - low)) / (high - low),
    fromX: (pixel) => x[0] + ((pixel - left) / box.width) * (x[1] - x[0]),
    fromY: (pixel) => y[0] + ((top + box.height - pixel) / box.height) * (y[1] - y[0]),
  };
}

export function axes(area, xName, yName, { grid = true } = {}) {
  const { context, box } = area;
  context.lineWidth = 1;
  context.textBaseline = "middle";
  for (const tick of ticks(area.xs, Math.max(2, Math.floor(box.width / 80)))) {
    const x = area.toX(tick);
    if (grid) stroke(context, [[x, box.top], [x, box.top + box.height]], "--grid");
    write(context, short(tick), x, box.top + box.height + 10, "center");
  }
  const marks = area.log ? decades(area.ys, box.height / 22) : ticks(area.ys, Math.max(2, Math.floor(box.height / 40)));
  for (const tick of marks) {
    const y = area.toY(tick);
    if (grid) stroke(context, [[box.left, y], [box.left + box.width, y]], "--grid");
    write(context, short(tick), box.left - 6, y, "right");
  }
  context.strokeStyle = color("--line");
  context.strokeRect(box.left, box.top, box.width, box.height);
  write(context, xName, box.left + box.width, box.top + box.height + 26, "right");
  context.save();
  context.translate(9, box.top + box.height / 2);
  context.rotate(-Math.PI / 2);
  write(context, yName, 0, 0, "center");
  context.restore();
}

/** Round numbers within an interval, about so many. */
export function ticks([low, high], count) {
  const rough = (high - low) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough * 0.999);
  const marks = [];
  for (let i = Math.ceil(low / step - 1e-9); i * step <= high + 1e-9 * step; i++) marks.push(Number((i * step).toPrecision(12)));
  return marks;
}

function decades([low, high], count) {
  const [first, last] = [Math.ceil(Math.log10(low) - 1e-9), Math.floor(Math.log10(high) + 1e-9)];
  const step = Math.max(1, Math.ceil((last - first) / Math.max(2, count)));
  const marks = [];
  for (let power = last; power >= first; power -= step) marks.push(10 ** power);
  return marks;
}

export function write(context, text, x, y, align = "left", name = "--ink") {
  context.fillStyle = color(name);
  context.textAlign = align;
  context.fillText(text, x, y);
}

/** Write on a patch of the paper's colour, so that no line runs through the words. */
export function note(context, text, x, y, align = "left") {
  const { width } = context.measureText(text);
  const left = align === "right" ? x - width : align === "center" ? x - width / 2 : x;
  context.fillStyle = color("--paper");
  context.globalAlpha = 0.85;
  context.fillRect(left - 3, y - 9, width + 6, 18);
  context.globalAlpha = 1;
  context.textBaseline = "middle";
  write(context, text, x, y, align);
}

export function stroke(context, points, name, { width = 1, dash = [] } = {}) {
  context.strokeStyle = color(name);
  context.lineWidth = width;
  context.setLineDash(dash);
  context.beginPath();
  for (const [x, y] of points) context.lineTo(x, y);
  context.stroke();
  context.setLineDash([]);
}

export function marker(context, shape, x, y, size, name, filled = true) {
  const corners = { square: [[-1, -1], [1, -1], [1, 1], [-1, 1]], triangle: [[0, -1.2], [1.1, 0.9], [-1.1, 0.9]] };
  corners.diamond = [[0, -1.4], [1.2, 0], [0, 1.4], [-1.2, 0]];
  context.beginPath();
  if (shape === "circle") context.arc(x, y, size, 0, 2 * Math.PI);
  else for (const [dx, dy] of corners[shape]) context.lineTo(x + dx * size, y + dy * size);
  context.closePath();
  context.fillStyle = filled ? color(name) : color("--paper");
  context.fill();
  context.strokeStyle = filled ? color("--paper") : color(name);
  context.lineWidth = 1.5;
  context.stroke();
}

export function arrow(context, [x0, y0], [x1, y1], name, { width = 2.5, dash = [] } = {}) {
  const length = Math.hypot(x1 - x0, y1 - y0);
  if (length < 2) return;
  stroke(context, [[x0, y0], [x1, y1]], name, { width, dash });
  const [ux, uy] = [(x1 - x0) / length, (y1 - y0) / length];
  const head = Math.min(9, length);
  context.beginPath();
  context.moveTo(x1, y1);
  context.lineTo(x1 - head * ux + head * 0.45 * uy, y1 - head * uy - head * 0.45 * ux);
  context.lineTo(x1 - head * ux - head * 0.45 * uy, y1 - head * uy + head * 0.45 * ux);
  context.closePath();
  context.fillStyle = color(name);
  context.fill();
}

export function clipped(area, draw) {
  const { context, box } = area;
  context.save();
  context.beginPath();
  context.rect(box.left, box.top, box.width, box.height);
  context.clip();
  draw();
  context.restore();
}

export function lookOf(series) {
  return LOOKS[series.look];
}
