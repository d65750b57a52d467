/** The keys that lead on, each with where it leads: along which axis, and whether forward. */
const directions = {
  ArrowUp: { axis: 'y', sign: -1 },
  ArrowDown: { axis: 'y', sign: 1 },
  ArrowLeft: { axis: 'x', sign: -1 },
  ArrowRight: { axis: 'x', sign: 1 },
} as const;

/** The nearest of some parts of a page in a direction from one; straight ahead is nearer than aside. */
export function nextTowards<Part extends Element>(
  key: keyof typeof directions,
  from: Element,
  parts: readonly Part[],
): Part | undefined {
  const { axis, sign } = directions[key];
  const start = middleOf(from);
  let nearest: Part | undefined;
  let least = Infinity;
  for (const part of parts) {
    const { x, y } = middleOf(part);
    const [dx, dy] = [x - start.x, y - start.y];
    const [ahead, aside] = axis === 'x' ? [dx * sign, Math.abs(dy)] : [dy * sign, Math.abs(dx)];
    const distance = ahead + 2 * aside;
    if (part !== from && ahead > 1 && distance < least) {
      nearest = part;
      least = distance;
    }
  }
  return nearest;
}

function middleOf(part: Element): { readonly x: number; readonly y: number } {
  const { x, y, width, height } = part.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}
