import { describe, expect, it } from 'vitest';
import { isShouted } from '#src/contract/capital-letters.ts';
import { defaultCommentRules, judgeText } from '#src/contract/comment-rules.ts';

describe('a text in capitals', () => {
  it.each([
    'MENANG TERUS DI SITUS KAMI SEKARANG JUGA',
    'PROMO!!! 100% GRATIS, DAFTAR SEKARANG Juga YA',
    'ВСЕ ПОБЕДИТЕЛИ ЖДУТ ТЕБЯ ЗДЕСЬ',
  ])('shouts: %s', (text) => {
    expect(isShouted(text)).toBe(true);
    expect(judgeText(text, defaultCommentRules).hold).toEqual({ rule: 'capitals' });
  });

  it.each([
    '',
    'GOL!!!',
    'NASA, BMKG, dan BRIN sudah mengumumkannya kemarin',
    'Kata ibu: JANGAN LUPA MAKAN, ya, nak; lalu beliau pergi ke pasar pagi',
    'HTTPS://CONTOH.EXAMPLE/PROMO/BESAR/SEKALI lihat ini',
    'ข้อความนี้ไม่มีตัวพิมพ์ใหญ่เลยสักตัวเดียว',
    '这条评论没有大写字母因为中文里没有大写字母这种东西存在',
  ])('does not: %j', (text) => {
    expect(isShouted(text)).toBe(false);
  });
});
