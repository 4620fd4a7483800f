/** The plain name of a fill colour given as RRGGBB, or null for white, which marks nothing. */
export function colourName(rgb: string): string | null {
  const hex = rgb.slice(-6);
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  if (red === undefined || green === undefined || blue === undefined || [red, green, blue].some(Number.isNaN))
    return null;
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const spread = most - least;
  if (least > 0.96) return null;
  if (most < 0.15) return 'black';
  if (spread < 0.08) return 'grey';
  const hue = hueOf({ red, green, blue }, most, spread);
  return hues.find(({ upTo }) => hue < upTo)?.name ?? 'red';
}

const hues: readonly { readonly upTo: number; readonly name: string }[] = [
  { upTo: 15, name: 'red' },
  { upTo: 45, name: 'orange' },
  { upTo: 70, name: 'yellow' },
  { upTo: 170, name: 'green' },
  { upTo: 255, name: 'blue' },
  { upTo: 290, name: 'purple' },
  { upTo: 345, name: 'pink' },
];

function hueOf(
  { red, green, blue }: { readonly red: number; readonly green: number; readonly blue: number },
  most: number,
  spread: number,
): number {
  const turn =
    most === red
      ? ((green - blue) / spread + 6) % 6
      : most === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  return turn * 60;
}
