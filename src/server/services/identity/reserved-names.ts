import { nameSkeleton } from '#src/server/services/identity/name-skeleton.ts';
import { site } from '#src/site.ts';

/** Words by which somebody would speak for the newsroom, in both languages of the interface. */
const offices = [
  'admin',
  'administrator',
  'moderator',
  'mod',
  'redaksi',
  'redaktur',
  'editor',
  'editorial',
  'newsroom',
  'penerbit',
  'publisher',
  'pemred',
  'official',
  'resmi',
  'sistem',
  'system',
  'staf',
  'staff',
  'support',
  'tim',
  'team',
  'the',
];
const houses = [site.name, site.publisher.name, ...site.sections.map(({ name }) => name)];

const officeSkeletons = new Set([...offices, ...houses].map(nameSkeleton));

/**
 * Whether a name speaks for the newsroom: nothing but such words ("Redaksi URtech", "Tim Moderator"),
 * or the name of a section, whatever letters it is written with.
 */
export function isReservedName(name: string): boolean {
  const words = name.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
  const areAll = words.length > 0 && words.every((word) => officeSkeletons.has(nameSkeleton(word)));
  return areAll || officeSkeletons.has(nameSkeleton(name));
}
