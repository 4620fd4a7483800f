import { proportion } from '../stats/proportion.js';
import { type KindId, kindOf } from './catalogue.js';
import type { FigureKind } from './figure-kind.js';

/** A figure worked out, before it is judged whether it may be believed. */
export interface Draft {
  readonly kind: FigureKind;
  readonly id: string;
  readonly label: string;
  readonly by: readonly string[];
  readonly group: readonly string[];
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
  readonly of: number;
  readonly missing: number;
  /** Share of those asked about for whom the answer is known, 0–1. */
  readonly known: number;
  /** Why there is no value; null where there is one, or where a plain zero beneath says it. */
  readonly because: string | null;
}

/** Which figure of its kind: the instrument or field in its id, and the group it is of. */
export interface Place {
  readonly part?: { readonly code: string; readonly label: string };
  readonly by?: string | readonly string[];
  readonly group?: string | readonly string[];
}

/** What a figure rests on. */
export interface Basis {
  readonly n: number;
  readonly of: number;
  readonly missing: number;
  /** How many were asked about, the missing among them; where absent, `of`. */
  readonly asked?: number;
  /** Share of those it is about for whom the answer is known, where `missing` does not tell it. */
  readonly known?: number;
}

/** A value with its interval, where it has one. */
export interface Estimate {
  readonly value: number | null;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly because?: string;
}

/** Put a figure together. */
export function draft(kindId: KindId, estimate: Estimate, basis: Basis & { readonly place?: Place }): Draft {
  const kind = kindOf(kindId);
  const { n, of, missing, asked = of, place = {} } = basis;
  const known = basis.known ?? (asked > 0 ? 1 - missing / asked : 1);
  const { part, by, group } = place;
  return {
    kind,
    id: part === undefined ? kind.id : kind.id.replace(/<\w+>/, part.code),
    label: part === undefined ? kind.label : `${kind.label}: ${part.label}`,
    by: listOf(by),
    group: listOf(group),
    value: estimate.value,
    low: estimate.low ?? null,
    high: estimate.high ?? null,
    n,
    of,
    missing,
    known,
    because: estimate.because ?? null,
  };
}

function listOf(one: string | readonly string[] | undefined): readonly string[] {
  if (one === undefined) return [];
  return typeof one === 'string' ? [one] : one;
}

/** A count: its value is its n. */
export function countDraft(kindId: KindId, basis: Basis & { readonly place?: Place }): Draft {
  return draft(kindId, { value: basis.n }, basis);
}

/** A share with its Wilson interval; no value where there is nothing to take a share of. */
export function shareDraft(kindId: KindId, basis: Basis & { readonly place?: Place }): Draft {
  const found = proportion(basis.n, basis.of);
  return draft(
    kindId,
    found === null ? { value: null } : { value: found.share, low: found.low, high: found.high },
    basis,
  );
}

/** A share of those for whom the answer is known; the others are missing and not in the whole. */
export function knownShareDraft(
  kindId: KindId,
  { n, of, unknown }: { readonly n: number; readonly of: number; readonly unknown: number },
  rest: { readonly place?: Place; readonly known?: number } = {},
): Draft {
  return shareDraft(kindId, { n, of: of - unknown, missing: unknown, asked: of, ...rest });
}
