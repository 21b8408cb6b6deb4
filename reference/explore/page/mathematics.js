// The mathematics of the page, as in the Python package `reference`, in the same order of operations.
//
// v = beta v + grad(theta), theta = theta - lr v, v = 0 at first. A problem has loss(x, y), gradX(x, y), gradY(x, y),
// its minimum (null where it has none), and the extreme eigenvalues of its Hessian there, mu and L.

export const METHODS = ["gradient_descent", "heavy_ball", "nesterov"];

/** L(x, y) = x^2 + kappa y^2: its eigenvalues are 2 and 2 kappa. */
export function quadratic(kappa) {
  const steep = 2 * kappa;
  return {
    kind: "quadratic",
    loss: (x, y) => x * (0.5 * (2 * x)) + y * (0.5 * (steep * y)),
    gradX: (x) => 2 * x,
    gradY: (x, y) => steep * y,
    minimum: [0, 0],
    mu: 2,
    L: steep,
  };
}

/** 1/2 z'Az - c'z for a symmetric matrix [[a, b], [b, d]]. */
export function generalQuadratic([[a, b], [, d]], [p, q]) {
  const middle = (a + d) / 2;
  const spread = Math.hypot((a - d) / 2, b);
  const determinant = a * d - b * b;
  return {
    kind: "general",
    matrix: [[a, b], [b, d]],
    loss: (x, y) => x * (0.5 * (a * x + b * y) - p) + y * (0.5 * (b * x + d * y) - q),
    gradX: (x, y) => a * x + b * y - p,
    gradY: (x, y) => b * x + d * y - q,
    minimum: [(d * p - b * q) / determinant, (a * q - b * p) / determinant],
    mu: middle - spread,
    L: middle + spread,
  };
}

/** L(x, y) = (1 - x)^2 + b (y - x^2)^2, with its minimum at (1, 1). */
export function rosenbrock(b = 100) {
  const [[xx, xy], [, yy]] = rosenbrockHessian(b, 1, 1);
  const ends = generalQuadratic([[xx, xy], [xy, yy]], [0, 0]);
  return {
    kind: "rosenbrock",
    b,
    loss: (x, y) => (1 - x) * (1 - x) + b * ((y - x * x) * (y - x * x)),
    gradX: (x, y) => -2 * (1 - x) - 4 * b * x * (y - x * x),
    gradY: (x, y) => 2 * b * (y - x * x),
    minimum: [1, 1],
    mu: (xx * yy - xy * xy) / ends.L, // the small one: a difference of large numbers would lose its digits
    L: ends.L,
  };
}

function rosenbrockHessian(b, x, y) {
  const mixed = -4 * b * x;
  return [[2 - 4 * b * (y - 3 * x * x), mixed], [mixed, 2 * b]];
}

/** L(x, y) = x: the same slope everywhere, and no minimum. */
export function slope() {
  return { kind: "slope", loss: (x) => x, gradX: () => 1, gradY: () => 0, minimum: null, mu: 0, L: 0 };
}

/**
 * Walk `steps` updates from (x, y). Row 0 is the start with velocity 0; row t the point after t updates with the
 * velocity that made the last of them. A run that leaves the numbers ends before it does.
 */
export function run(problem, method, [x, y], lr, beta, steps) {
  const keep = method === "gradient_descent" ? 0 : beta;
  const ahead = method === "nesterov";
  const path = { x: new Float64Array(steps + 1), y: new Float64Array(steps + 1), steps };
  path.vx = new Float64Array(steps + 1);
  path.vy = new Float64Array(steps + 1);
  path.x[0] = x;
  path.y[0] = y;
  let [vx, vy] = [0, 0];
  for (let t = 1; t <= steps; t++) {
    const atX = ahead ? x - lr * keep * vx : x;
    const atY = ahead ? y - lr * keep * vy : y;
    vx = keep * vx + problem.gradX(atX, atY);
    vy = keep * vy + problem.gradY(atX, atY);
    x -= lr * vx;
    y -= lr * vy;
    if (!Number.isFinite(x + y) || !Number.isFinite(vx + vy)) return cut(path, t - 1);
    path.x[t] = x;
    path.y[t] = y;
    path.vx[t] = vx;
    path.vy[t] = vy;
  }
  return path;
}

function cut(path, steps) {
  const part = (values) => values.subarray(0, steps + 1);
  return { x: part(path.x), y: part(path.y), vx: part(path.vx), vy: part(path.vy), steps, escaped: true };
}

/** The step from row t of a path, taken apart: where momentum alone leads, and where the gradient is taken. */
export function anatomy(problem, method, path, t, lr, beta) {
  const keep = method === "gradient_descent" ? 0 : beta;
  const start = [path.x[t], path.y[t]];
  const coast = [start[0] - lr * keep * path.vx[t], start[1] - lr * keep * path.vy[t]];
  const at = method === "nesterov" ? coast : start;
  const gradient = [problem.gradX(...at), problem.gradY(...at)];
  return { start, coast, at, gradient, end: [coast[0] - lr * gradient[0], coast[1] - lr * gradient[1]] };
}

export function losses(problem, path) {
  return Float64Array.from(path.x, (x, t) => problem.loss(x, path.y[t]));
}

export function distances(problem, path) {
  const [px, py] = problem.minimum;
  return Float64Array.from(path.x, (x, t) => Math.sqrt((x - px) ** 2 + (path.y[t] - py) ** 2));
}

/** How long the step to row t is, over the length of the gradient 1 of a constant slope; row 0 has none. */
export function measuredLr(path) {
  return Float64Array.from(path.x, (x, t) => (t ? Math.abs(x - path.x[t - 1]) : NaN));
}

/** The t from which on all values are at most `level`, null if the last one is above it. */
export function settledBelow(values, level) {
  let t = values.length;
  while (t > 0 && values[t - 1] <= level) t--;
  return t < values.length ? t : null;
}

/** How often a series changes its sign; zeros are passed over. */
export function signChanges(values) {
  let [changes, last] = [0, 0];
  for (const value of values) {
    const sign = Math.sign(value);
    if (sign && last && sign !== last) changes++;
    if (sign) last = sign;
  }
  return changes;
}

/** Trace and determinant of the iteration along an eigenvector: its roots solve r^2 - trace r + determinant = 0. */
function characteristic(lam, lr, beta, method) {
  const shrink = 1 - lam * lr;
  if (method === "nesterov") return [(1 + beta) * shrink, beta * shrink];
  const keep = method === "gradient_descent" ? 0 : beta;
  return [keep + shrink, keep];
}

/** The two roots along an eigenvector, as [real, imaginary], the one that leads first. */
export function roots(lam, lr, beta, method) {
  const [trace, determinant] = characteristic(lam, lr, beta, method);
  const discriminant = trace ** 2 - 4 * determinant;
  if (discriminant < 0) {
    const imaginary = Math.sqrt(-discriminant) / 2;
    return [[trace / 2, imaginary], [trace / 2, -imaginary]];
  }
  const side = trace < 0 ? -1 : 1;
  const first = (side * (Math.abs(trace) + Math.sqrt(discriminant))) / 2;
  return [[first, 0], [first === 0 ? 0 : determinant / first, 0]];
}

/** The factor of the distance per step along an eigenvector, in the long run. */
export function radius(lam, lr, beta, method) {
  const [trace, determinant] = characteristic(lam, lr, beta, method);
  const discriminant = trace ** 2 - 4 * determinant;
  if (discriminant < 0) return Math.sqrt(Math.max(determinant, 0));
  return (Math.abs(trace) + Math.sqrt(discriminant)) / 2;
}

/** The worst factor over all eigenvalues in [mu, L]; it is reached at an end. */
export function worstRadius(mu, L, lr, beta, method) {
  return Math.max(radius(mu, lr, beta, method), radius(L, lr, beta, method));
}

/** Steps in one full swing: 2 where each step changes sides, Infinity where nothing swings in the end. */
export function period(lam, lr, beta, method) {
  const [trace, determinant] = characteristic(lam, lr, beta, method);
  if (trace ** 2 >= 4 * determinant) return trace >= 0 ? Infinity : 2;
  return (2 * Math.PI) / Math.acos(trace / (2 * Math.sqrt(determinant)));
}

/** How a direction moves in the end; settings that only rounding tells apart move alike. */
export function motionOf(lam, lr, beta, method) {
  const [trace, determinant] = characteristic(lam, lr, beta, method);
  if (radius(lam, lr, beta, method) < 1e-7) return "arrives"; // the root of what is left of 1 - 1
  if (trace ** 2 - 4 * determinant < -1e-9 * trace ** 2) return "swings";
  return trace >= 0 ? "glides" : "jumps";
}

/** The lr at and beyond which a method no longer converges on a quadratic with largest eigenvalue L. */
export function limit(method, L, beta) {
  if (method === "gradient_descent") return 2 / L;
  if (method === "heavy_ball") return (2 * (1 + beta)) / L;
  return (2 + 2 * beta) / (1 + 2 * beta) / L;
}

/** The lr and beta with the best worst-case rate on a quadratic, and that rate. */
export function best(method, mu, L) {
  if (method === "gradient_descent") return { lr: 2 / (L + mu), beta: 0, rate: descentRate(L / mu) };
  if (method === "heavy_ball") {
    const rate = heavyBallRate(L / mu);
    return { lr: 4 / (Math.sqrt(L) + Math.sqrt(mu)) ** 2, beta: rate ** 2, rate };
  }
  const root = Math.sqrt((3 * L) / mu + 1);
  return { lr: 4 / (3 * L + mu), beta: (root - 2) / (root + 2), rate: 1 - 2 / root };
}

export function descentRate(kappa) {
  return (kappa - 1) / (kappa + 1);
}

export function heavyBallRate(kappa) {
  const root = Math.sqrt(kappa);
  return (root - 1) / (root + 1);
}

export function effectiveLr(lr, beta) {
  return lr / (1 - beta);
}
