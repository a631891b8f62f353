import { expect, test } from 'vitest';
import { plotSvg } from './cost-curve.ts';

const PLOT = {
  title: 'Cost & growth',
  x: 'paragraphs',
  y: 'milliseconds',
  curves: [
    {
      name: 'ours',
      dash: '',
      points: [
        { x: 100, y: 2 },
        { x: 1000, y: 20 },
        { x: 10_000, y: 200 },
      ],
    },
    {
      name: 'theirs',
      dash: '6 4',
      points: [
        { x: 100, y: 1 },
        { x: 10_000, y: 1000 },
      ],
    },
  ],
};

const svg = plotSvg(PLOT);
const line = (name: string): number[][] => {
  const points = new RegExp(`class="curve ${name}"[^>]* points="([^"]*)"`).exec(svg)?.[1] ?? '';
  return points.split(' ').map((point) => point.split(',').map(Number));
};

test('linear cost is a straight line', () => {
  const [first = [], second = [], third = []] = line('c0');
  const slope = (a: number[], b: number[]) =>
    ((b[1] ?? 0) - (a[1] ?? 0)) / ((b[0] ?? 0) - (a[0] ?? 0));
  expect(slope(first, second)).toBeCloseTo(slope(second, third), 2);
});

test('every point lies inside the picture', () => {
  for (const [x = -1, y = -1] of [...line('c0'), ...line('c1')]) {
    expect(x).toBeGreaterThanOrEqual(72);
    expect(x).toBeLessThanOrEqual(700);
    expect(y).toBeGreaterThanOrEqual(44);
    expect(y).toBeLessThanOrEqual(384);
  }
});

test.each([
  '>paragraphs<',
  '>milliseconds<',
  '>ours<',
  '>theirs<',
  '>Cost &amp; growth<',
  '>10,000<',
])('the picture says %s', (words) => {
  expect(svg).toContain(words);
});

test('it has colours for dark ground', () => {
  expect(svg).toContain('prefers-color-scheme: dark');
});
