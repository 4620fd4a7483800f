import { describe, expect, it } from 'vitest';
import { emptyDraft, otherOf, ruleOfDraft } from '../../renderer/panels/quality/local-draft.js';
import { otherChoices } from '../../renderer/panels/quality/local-choices.js';
import { emptyNeed, needChoices, needOf } from '../../renderer/panels/quality/need-draft.js';
import { emptyQuestion, faultInWritten, questionOf } from '../../renderer/panels/quality/question-draft.js';
import { applied, said } from '../../renderer/state/change.js';
import { needWords } from '../../renderer/words/need-words.js';
import { emptyProject } from '../../shared/project/project.js';
import { faultInLocalRule } from '../../shared/rules/local/local-fault.js';
import { snapshot } from '../support/snapshot.js';

const numbers = { full: '80', limits: '60' };

describe('the form of a question', () => {
  it.each(needChoices.map(({ id }) => id))(
    'makes of “%s” a need that can be asked, and says it in words',
    (needs) => {
      const need = needOf({ ...emptyNeed, ...numbers, needs });
      const question = questionOf({ ...emptyQuestion, question: 'Who came back?', needs: [need] }, []);
      expect(faultInWritten(question)).toBeUndefined();
      expect(needWords(need)).toMatch(/^[A-Z].{5,}/);
    },
  );

  it('takes shares in hundreds, and the usual where nothing is given', () => {
    expect(needOf({ ...emptyNeed, ...numbers })).toMatchObject({
      enough: { supported: 0.8, withLimits: 0.6 },
    });
    expect(needOf(emptyNeed)).toEqual({ needs: 'share', of: 'referral_date' });
  });

  it('refuses numbers that are none, and limits the wrong way round', () => {
    for (const wrong of [{ full: 'many' }, { full: '10', limits: '20' }, {}]) {
      const need = needOf({ ...emptyNeed, needs: 'count', ...wrong });
      expect(faultInWritten({ id: 'A01', question: 'How many?', needs: [need] })).toContain(
        'cannot be asked',
      );
    }
  });

  it('gives the first free id, and keeps that of a question that is changed', () => {
    const own = [{ id: 'A01', question: 'One?', needs: [] }];
    expect(questionOf(emptyQuestion, own).id).toBe('A02');
    expect(questionOf({ ...emptyQuestion, id: 'A01' }, own).id).toBe('A01');
  });
});

describe('a question of one’s own', () => {
  const question = {
    id: 'A01',
    question: 'Who came back?',
    needs: [{ needs: 'baseline' as const }],
    addedAt: '2024-04-02',
    afterResults: false,
  };
  const asked = applied(emptyProject, { kind: 'question_asked', question });

  it('is added, changed in place and taken out with what was set for it', () => {
    expect(asked.questions).toEqual([question]);
    const changed = { ...question, question: 'Who came back twice?' };
    expect(applied(asked, { kind: 'question_asked', question: changed }).questions).toEqual([changed]);
    const limit = {
      question: 'A01',
      threshold: 'field',
      supported: 0.9,
      withLimits: 0.5,
      reason: 'Agreed.',
    } as const;
    const set = {
      ...asked,
      settings: { ...asked.settings, questions: ['A01'], questionThresholds: [limit] },
    };
    expect(applied(set, { kind: 'question_removed', question })).toEqual(emptyProject);
  });

  it('counts at once where only some questions do', () => {
    const picked = { ...emptyProject, settings: { ...emptyProject.settings, questions: ['Q01'] } };
    expect(applied(picked, { kind: 'question_asked', question }).settings.questions).toEqual(['Q01', 'A01']);
    expect(said({ kind: 'question_asked', question })).toBe('the question “Who came back?”');
  });
});

describe('the form of a local rule', () => {
  const words = { name: 'The contact lies before', why: 'Waits turn negative.', reason: 'Agreed.' };
  const field = (record: 'referral', name: string) => ({ record, field: name, columns: ['a column'] });
  const scored = {
    ...snapshot,
    scores: {
      ...snapshot.scores,
      fields: ['referral_date', 'first_contact_date', 'gender'].map((name) => field('referral', name)),
    },
  } as unknown as typeof snapshot;

  it('holds a date against another date of the same record', () => {
    const draft = {
      ...emptyDraft,
      ...words,
      field: 'referral.first_contact_date',
      test: 'compared',
      first: '0',
    } as const;
    const others = otherChoices(scored, draft);
    expect(others.map(({ id }) => id)).toEqual(['referral_date']);
    const rule = ruleOfDraft({ ...draft, other: otherOf(draft, others) }, []);
    expect(rule.test).toEqual({ kind: 'compared', order: 'after', other: 'referral_date', days: 0 });
    expect(rule.dimension).toBe('consistency');
    expect(faultInLocalRule(rule)).toBeNull();
  });

  it('asks a field wherever another says one of some values, and says what is lacking', () => {
    const draft = { ...emptyDraft, ...words, field: 'referral.gender', test: 'required_when' } as const;
    const others = otherChoices(scored, draft);
    expect(others.map(({ id }) => id)).toEqual(['referral_date', 'first_contact_date']);
    const rule = ruleOfDraft({ ...draft, other: otherOf(draft, others), first: 'a, b' }, []);
    expect(rule.test).toEqual({ kind: 'required_when', other: 'referral_date', values: ['a', 'b'] });
    expect(faultInLocalRule(rule)).toBeNull();
    expect(faultInLocalRule(ruleOfDraft({ ...draft, other: 'referral_date' }, []))).toContain(
      'at least one value',
    );
  });
});
