// The map of rates over lr and beta of one method, with a cursor where the page is.

import { axes, clipped, frame, marker, note, stroke } from "./canvas.js";
import { color, rateText, short } from "./looks.js";
import { best, limit, worstRadius } from "./mathematics.js";
import { nearMinimum } from "./model.js";

const CELLS = [132, 100];
const LEAST = 1e-3; // of a rate, where kappa is 1 and the best is 0
let lastImage = { key: "", image: null };

/** The interval of lr that the map shows: a little more than the method can stand. */
export function mapWindow({ L }, method) {
  const most = { gradient_descent: 2, heavy_ball: 4, nesterov: 2 }[method];
  return { x: [0, (1.12 * most) / L], y: [0, 1] };
}

export function drawMap(canvas, problem, { lr, beta, method }, look) {
  const window = mapWindow(problem, method);
  const area = frame(canvas, window);
  area.context.imageSmoothingEnabled = false;
  const { left, top, width, height } = area.box;
  area.context.drawImage(image(problem, method, window), left, top, width, height);
  clipped(area, () => {
    drawEdge(area, problem, method);
    drawBest(area, problem, method);
  });
  axes(area, "lr", "beta", { grid: false });
  drawCursor(area, lr, method === "gradient_descent" ? null : beta, look);
  return area;
}

function image(problem, method, window) {
  const key = [problem.mu, problem.L, method, color("--paper")].join();
  if (lastImage.key !== key) lastImage = { key, image: painted(problem, method, window) };
  return lastImage.image;
}

/** Shade by how fast a setting is beside the best one; stripes where it diverges. */
function painted({ mu, L }, method, { x }) {
  const [columns, rows] = CELLS;
  const canvas = Object.assign(document.createElement("canvas"), { width: columns, height: rows });
  const context = canvas.getContext("2d");
  const data = context.createImageData(columns, rows);
  const [slow, fast, bad] = [rgb("--slow"), rgb("--fast"), rgb("--diverging")];
  const top = -Math.log(Math.max(LEAST, best(method, mu, L).rate));
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const lr = x[1] * ((column + 0.5) / columns);
      const rate = worstRadius(mu, L, lr, 1 - (row + 0.5) / rows, method);
      const share = Math.ceil((10 * -Math.log(Math.max(LEAST, rate))) / top) / 10;
      const shade = slow.map((value, i) => value + (fast[i] - value) * Math.min(1, share));
      data.data.set([...(rate >= 1 ? bad : shade), 255], 4 * (row * columns + column));
    }
  }
  context.putImageData(data, 0, 0);
  return canvas;
}

function rgb(name) {
  const digits = color(name).replace("#", "");
  return [0, 2, 4].map((i) => Number.parseInt(digits.slice(i, i + 2), 16));
}

/** The edge of stability, and stripes beyond it. */
function drawEdge(area, { L }, method) {
  const { context, box } = area;
  const edge = Array.from({ length: 61 }, (_, i) => [area.toX(limit(method, L, i / 60)), area.toY(i / 60)]);
  const [right, bottom] = [box.left + box.width + 1, box.top + box.height];
  context.save();
  context.beginPath();
  for (const [x, y] of [...edge, [right, box.top], [right, bottom]]) context.lineTo(x, y);
  context.clip();
  for (let x = box.left; x < right + box.height; x += 9) stroke(context, [[x, box.top], [x - box.height, bottom]], "--stripe");
  context.restore();
  stroke(context, edge, "--edge", { width: 2.5 });
}

function drawBest(area, { mu, L }, method) {
  const { lr, beta, rate } = best(method, mu, L);
  const [x, y] = [area.toX(lr), area.toY(beta)];
  stroke(area.context, [[x - 7, y], [x + 7, y]], "--star", { width: 2.5 });
  stroke(area.context, [[x, y - 7], [x, y + 7]], "--star", { width: 2.5 });
  note(area.context, `best ${rateText(rate)}`, x - 10, y < area.box.top + 24 ? y + 18 : y - 14, "right");
}

function drawCursor(area, lr, beta, look) {
  const { left, width, top, height } = area.box;
  const x = Math.min(left + width, area.toX(lr));
  if (beta === null) {
    stroke(area.context, [[x, top], [x, top + height]], "--ink", { width: 2.5 });
    return;
  }
  marker(area.context, look.marker, x, area.toY(beta), 8, "--ink");
  marker(area.context, look.marker, x, area.toY(beta), 5, look.color);
  if (lr > area.xs[1]) note(area.context, `lr ${short(lr, 3)} is beyond the map \u2192`, left + width - 14, area.toY(beta), "right");
}

export function mapText(problem, { lr, beta, method }, name) {
  const rate = worstRadius(problem.mu, problem.L, lr, beta, method);
  return `Map of ${name}'s rate${nearMinimum(problem)} over lr and beta. The cursor is at lr ${short(lr)}, beta ${short(beta)}, where the rate is ${rateText(rate)}. Arrow keys move it.`;
}
