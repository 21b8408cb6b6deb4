// The roots of both directions in the complex plane: inside the circle a distance shrinks, outside it grows.

import { begin, marker, note, stroke, write } from "./canvas.js";
import { color, short } from "./looks.js";
import { roots } from "./mathematics.js";

const ROOM = 1.3;

export function drawCircle(canvas, { mu, L }, { lr, beta, method }, look) {
  const { context, width, height } = begin(canvas);
  if (width === 0) return;
  const size = Math.min(width, height) / 2 / ROOM - 8;
  const place = ([re, im]) => [width / 2 + size * re, height / 2 - size * im];
  context.fillStyle = color("--inside");
  context.strokeStyle = color("--line");
  context.beginPath();
  context.arc(width / 2, height / 2, size, 0, 2 * Math.PI);
  context.fill();
  context.lineWidth = 1.5;
  context.stroke();
  stroke(context, [place([-ROOM, 0]), place([ROOM, 0])], "--grid");
  stroke(context, [place([0, -ROOM]), place([0, ROOM])], "--grid");
  context.textBaseline = "middle";
  write(context, "1", ...place([1.05, -0.09]));
  write(context, "i", ...place([0.04, 1.09]));
  write(context, "-1", ...place([-1.05, -0.09]), "right");
  const pairs = [[mu, false, "slow"], [L, true, "steep"]];
  for (const [lam, filled, name] of pairs) drawPair(context, place, roots(lam, lr, beta, method), look, filled, name);
}

function drawPair(context, place, pair, look, filled, name) {
  pair.forEach((root, i) => {
    const shown = withinPicture(root);
    const [x, y] = place(shown);
    if (i === 0) stroke(context, [place([0, 0]), [x, y]], look.color, { width: 1, dash: filled ? [] : [3, 3] });
    marker(context, filled ? "square" : "circle", x, y, 5.5, look.color, filled);
    if (i > 0) return;
    const far = shown !== root ? `, at ${short(root[0], 3)}` : "";
    const right = x > place([0, 0])[0];
    note(context, name + far, right ? x - 10 : x + 10, y + (filled ? 16 : -16), right ? "right" : "left");
  });
}

/** A root far outside is drawn at the edge of the picture. */
function withinPicture(root) {
  const most = ROOM - 0.06;
  const [re, im] = root;
  if (Math.abs(re) <= most && Math.abs(im) <= most) return root;
  const shrink = most / Math.max(Math.abs(re), Math.abs(im));
  return [re * shrink, im * shrink];
}

export function circleText({ mu, L }, { lr, beta, method }) {
  const told = (lam) => {
    const [[re, im], [other]] = roots(lam, lr, beta, method);
    return im ? `${short(re, 3)} plus and minus ${short(im, 3)} i` : `${short(re, 3)} and ${short(other, 3)}`;
  };
  return `Both pairs of eigenvalues in the complex plane with the unit circle. Slow direction: ${told(mu)}. Steep direction: ${told(L)}.`;
}
