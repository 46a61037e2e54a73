import { describe, expect, it } from 'vitest';
import { foresee, stateSentence } from '#src/client/features/comments/hold-sentences.ts';
import { defaultCommentRules } from '#src/contract/comment-rules.ts';
import { type CommentHold, holdRules, type OwnComment } from '#src/contract/comments.ts';
import { sampleComment } from '#tests/support/sample-comment.ts';

const own = (over: Partial<OwnComment>): OwnComment => ({
  ...sampleComment('a'),
  status: 'held',
  hold: null,
  editableUntil: null,
  ...over,
});
const held = (hold: CommentHold) => stateSentence(own({ hold }));

describe('what an author is told of their comment', () => {
  it.each(holdRules)('held by the rule %s has a sentence and no code in it', (rule) => {
    const told = held({ rule }) ?? '';
    expect(told).toMatch(/^\p{Lu}.{10,}\.$/u);
    expect(told).not.toMatch(/[a-z]_[a-z]|undefined/);
  });

  it('names what is the matter', () => {
    expect(held({ rule: 'links', count: 3 })).toBe(
      'Ditahan: berisi 3 tautan. Moderator akan memeriksanya.',
    );
    expect(held({ rule: 'words', words: ['judi', 'slot'] })).toContain('“judi, slot”');
    expect(held({ rule: 'moderator', reason: 'Sumbernya?' })).toBe('Ditahan moderator: Sumbernya?');
    expect(
      stateSentence(own({ status: 'rejected', hold: { rule: 'moderator', reason: 'Hinaan' } })),
    ).toBe('Tidak diterbitkan oleh moderator: Hinaan');
    expect(stateSentence(own({ status: 'published' }))).toBeUndefined();
  });
});

describe('what is foreseen while a comment is written', () => {
  const rules = {
    ...defaultCommentRules,
    maxLinks: 1,
    heldWords: ['judi'],
    blockedWords: ['slot'],
  };

  it('names the words and links that are the matter, as they were written', () => {
    expect(foresee('Main SLOT yuk', rules)).toEqual({
      isRefused: true,
      sentence: 'Kata “SLOT” tidak diterima di sini. Ubah, lalu kirim lagi.',
    });
    expect(foresee('Soal Judi', rules)).toEqual({
      isRefused: false,
      sentence: 'Memuat kata “Judi”. Moderator akan memeriksanya dulu.',
    });
    expect(foresee('https://a.example https://b.example', rules)?.sentence).toContain(
      'Berisi 2 tautan (https://a.example, https://b.example).',
    );
  });

  it('is nothing where nothing is the matter, nothing is written, or no rules are known', () => {
    expect(foresee('Halo', rules)).toBeUndefined();
    expect(foresee('  ', rules)).toBeUndefined();
    expect(foresee('slot', undefined)).toBeUndefined();
  });
});
