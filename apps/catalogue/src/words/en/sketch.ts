export const sketch = {
  north: 'north',
  scale: (km: number) => (km < 1 ? `${km * 1000}\u00A0m` : `${km}\u00A0km`),
} as const
