/** The grid measures in pixels, Excel's API in points. */
const pointsPerPixel = 0.75;

export function inPoints(pixels: number): number {
  return pixels * pointsPerPixel;
}

export function inPixels(points: number): number {
  return points / pointsPerPixel;
}
