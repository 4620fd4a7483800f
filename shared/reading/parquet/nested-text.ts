import type { SchemaTree } from 'hyparquet';
import { type ToText, valueText } from './value-text.js';

const bare = /^(?:-?\d+(?:\.\d+)?(?:e[+-]?\d+)?|true|false)$/;

/** How one value inside a list, a map or a group becomes JSON; the key of a map is its plain text. */
export function leafText(path: readonly SchemaTree[]): ToText {
  const element = path.at(-1)?.element ?? { name: '' };
  const text = valueText(element);
  const isKey = path.at(-3)?.element.converted_type === 'MAP' && path.at(-2)?.children[0] === path.at(-1);
  if (isKey) return text;
  const isNumber =
    [element.converted_type, element.logical_type?.type].includes('DECIMAL') ||
    ['INT32', 'INT64', 'FLOAT', 'DOUBLE', 'BOOLEAN'].includes(element.type ?? '');
  return (value) => {
    const shown = text(value);
    return isNumber && bare.test(shown) ? shown : JSON.stringify(shown);
  };
}

/** A list, a map or a group whose single values are JSON already, as JSON. */
export function nestedText(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return `[${value.map(nestedText).join(',')}]`;
  const entries = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}:${nestedText(one)}`);
  return `{${entries.join(',')}}`;
}
