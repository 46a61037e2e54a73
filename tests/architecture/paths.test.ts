import { QueryClient } from '@tanstack/react-query';
import { matchRoutes } from 'react-router-dom';
import { describe, expect, it } from 'vitest';
import { createRoutes } from '#src/client/app/routes.tsx';
import { apiPaths, apiPatterns, pagePaths, pagePatterns } from '#src/contract/paths.ts';

const routes = createRoutes(new QueryClient());
const routeIdAt = (path: string) => matchRoutes(routes, path)?.at(-1)?.route.id;

function routeIds(): string[] {
  const pages = routes[0]?.children?.[0]?.children ?? [];
  return pages.flatMap(({ id }) => (id === undefined || id === 'unknown' ? [] : [id]));
}

describe('paths', () => {
  const { search, popular, ...others } = pagePaths;
  const pages = Object.entries(others).map(
    ([name, build]) => [name, build('sebuah-slug')] as const,
  );

  const searches = ['search', search({ q: 'gawai' })] as const;

  it.each([...pages, searches, ['popular', popular('day')] as const])(
    '%s leads to the page of its name',
    (name, path) => {
      expect(routeIdAt(path.replace(/\?.*/, ''))).toBe(name);
    },
  );

  it('have a route each, and each route has its path', () => {
    expect(routeIds().sort()).toEqual(Object.keys(pagePatterns).sort());
    expect(Object.keys(pagePaths).sort()).toEqual(Object.keys(pagePatterns).sort());
  });

  it('lead nowhere where there is no page', () => {
    expect(routeIdAt('/tidak/ada/di/sini')).toBe('unknown');
  });

  it('of the API have a builder and a pattern each', () => {
    expect(Object.keys(apiPaths).sort()).toEqual(Object.keys(apiPatterns).sort());
  });
});
