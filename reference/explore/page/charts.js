// A series of numbers against the step: the loss, the distance, the measured lr.

import { axes, clipped, frame, lookOf, marker, note, stroke } from "./canvas.js";
import { color, short } from "./looks.js";

const CEILING = 1e9;
const FLOOR = 1e-16;

/** Draw values(series) of each series; those that grow beyond all bounds are cut, and it is said where. */
export function drawChart(canvas, seriesList, values, { name, step, log = true }) {
  const all = seriesList.map((series) => [series, values(series)]);
  const steps = Math.max(1, ...seriesList.map((series) => series.steps));
  const powers = log && !all.some(([, numbers]) => numbers.some((value) => value < 0)); // those have no logarithm
  const area = frame(canvas, { x: [0, steps], y: powers ? logRange(all) : linearRange(all), log: powers });
  axes(area, "step", name);
  clipped(area, () => {
    for (const [series, numbers] of [...all].reverse()) drawSeries(area, series, numbers);
    const x = area.toX(step);
    stroke(area.context, [[x, area.box.top], [x, area.box.top + area.box.height]], "--line", { dash: [2, 2] });
    for (const [series, numbers] of all) {
      if (step >= numbers.length || !Number.isFinite(numbers[step])) continue;
      marker(area.context, lookOf(series).marker, x, limited(area, numbers[step]), 4, lookOf(series).color);
    }
  });
  endings(area, all);
}

/** The numbers at one step, in words. */
export function chartText(seriesList, values, name, step) {
  const parts = seriesList.map((series) => {
    const numbers = values(series);
    const value = step < numbers.length ? short(numbers[step]) : "none";
    return `${series.name} ${value}`;
  });
  return `${name} against the step. At step ${step}: ${parts.join(", ")}.`;
}

function logRange(all) {
  let [low, high] = [Infinity, 0];
  for (const [, numbers] of all) {
    for (const value of numbers) {
      if (value > 0 && value < low) low = value;
      if (value > high && value < CEILING) high = value;
    }
  }
  if (!(high > 0)) return [0.1, 10];
  const top = 10 ** Math.ceil(Math.log10(high) + 0.05);
  return [Math.max(FLOOR, Math.min(top / 100, 10 ** Math.floor(Math.log10(Math.max(low, FLOOR))))), top];
}

function linearRange(all) {
  let [low, high] = [0, 0];
  for (const [, numbers] of all) {
    for (const value of numbers) {
      if (value > high && value < CEILING) high = value;
      if (value < low && value > -CEILING) low = value;
    }
  }
  const room = 0.06 * (high - low || 1);
  return [low < 0 ? low - room : 0, high + room];
}

function drawSeries(area, series, numbers) {
  const { context, toX } = area;
  const look = lookOf(series);
  context.strokeStyle = color(look.color);
  context.lineWidth = look.width ?? 2;
  context.globalAlpha = look.alpha ?? 1;
  context.setLineDash(look.dash);
  context.beginPath();
  const perPixel = numbers.length / area.box.width;
  if (perPixel < 3) {
    for (let t = 0; t < numbers.length; t++) {
      if (Number.isFinite(numbers[t])) context.lineTo(toX(t), limited(area, numbers[t]));
    }
  } else {
    drawColumns(area, numbers);
  }
  context.stroke();
  context.setLineDash([]);
  context.globalAlpha = 1;
}

/** Of many values on one pixel only the least and the largest are seen. */
function drawColumns(area, numbers) {
  const each = Math.ceil(numbers.length / area.box.width);
  for (let first = 0; first < numbers.length; first += each) {
    let [low, high] = [Infinity, -Infinity];
    for (let t = first; t < Math.min(first + each, numbers.length); t++) {
      if (numbers[t] < low) low = numbers[t];
      if (numbers[t] > high) high = numbers[t];
    }
    const x = area.toX(first);
    if (high >= low) {
      area.context.lineTo(x, limited(area, high));
      if (high > low) area.context.lineTo(x, limited(area, low));
    }
  }
}

function limited(area, value) {
  const [low, high] = area.ys;
  if (area.log) return area.toY(Math.min(Math.max(value, low / 10), high * 10));
  return area.toY(Math.min(Math.max(value, low - (high - low)), high + (high - low)));
}

function endings(area, all) {
  let row = 0;
  for (const [series, numbers] of all) {
    const last = numbers[numbers.length - 1];
    if (!series.escaped && !(last > area.ys[1])) continue;
    const y = area.box.top + 12 + 18 * row++;
    note(area.context, `\u2191 ${series.name} grows beyond the picture`, area.box.left + area.box.width - 6, y, "right");
  }
}
