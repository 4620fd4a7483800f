import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codeLists } from '../../shared/dataset/code-lists.js';
import { linkFields, recordFields } from '../../shared/dataset/fields.js';

const sections = (page: string) =>
  new Map(
    readFileSync(page, 'utf8')
      .split(/^## /m)
      .slice(1)
      .map((text) => [text.slice(0, text.indexOf('\n')), text]),
  );
const dictionary = sections('shared/dataset/FIELDS.md');
const lists = sections('shared/dataset/LISTS.md');

const documented = [recordFields, linkFields].flatMap((records) =>
  Object.entries(records).flatMap(([record, fields]) =>
    Object.entries(fields).map(([machineName, field]) => [`${record}.${machineName}`, field] as const),
  ),
);

describe('the data dictionary', () => {
  it.each(documented)(
    'has a section on %s with its number, meaning, codes and an example row',
    (key, field) => {
      const section = dictionary.get(key);
      expect(section).toContain(`**${field.number} ${field.label}**`);
      expect(section).toContain(field.what);
      expect(section).toContain(field.answers);
      expect(section).toMatch(/\| column +\| raw value +\| clean value +\|/);
      expect(section).toContain(`\`${field.example}\` |`.slice(0, field.example.length + 2));
      if (field.list !== undefined) expect(section).toContain(`(LISTS.md#${field.list})`);
    },
  );

  it('has no section on a field that is gone', () => {
    expect([...dictionary.keys()].sort()).toEqual(documented.map(([key]) => key).sort());
  });
});

describe('the page of code lists', () => {
  it.each(Object.values(codeLists).map((list) => [list.id, list] as const))(
    'has a section on %s with every code',
    (id, list) => {
      const section = lists.get(id) ?? '';
      expect(section).toContain(list.source);
      for (const { code, label } of list.codes) {
        expect(section).toContain(`\`${code}\``);
        expect(section).toContain(label);
      }
    },
  );

  it('has no section on a list that is gone', () => {
    expect([...lists.keys()].sort()).toEqual(Object.keys(codeLists).sort());
  });
});
