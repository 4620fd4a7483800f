import { describe, expect, it } from 'vitest';
import { fieldOf } from '../../shared/dataset/fields.js';
import type { RecordName } from '../../shared/dataset/field.js';
import { figureCatalogue, kindOfFigure } from '../../shared/figures/catalogue.js';

describe('the catalogue of figures', () => {
  it.each(figureCatalogue.map((kind) => [kind.id, kind] as const))(
    'defines %s in one sentence',
    (_, kind) => {
      expect(kind.definition).toMatch(/^[A-Z].+\.$/);
      expect(kind.definition.match(/\. [A-Z]/)).toBeNull();
      expect(kind.definition.split(' ').length).toBeLessThanOrEqual(25);
    },
  );

  it('needs only fields that exist', () => {
    for (const ref of figureCatalogue.flatMap(({ needs }) => needs.flat())) {
      const [record, field] = ref.split('.') as [RecordName, string];
      expect([ref, fieldOf(record, field)?.label]).toEqual([ref, expect.any(String)]);
    }
  });

  it('finds the kind of a figure by its id', () => {
    expect(kindOfFigure('A5.median')?.unit).toBe('days');
    expect(kindOfFigure('B3.mean.ons4_happy')?.id).toBe('B3.mean.<instrument>');
    expect(kindOfFigure('C6.known.gender')?.id).toBe('C6.known.<field>');
    expect(kindOfFigure('Z9.nothing')).toBeUndefined();
  });
});
