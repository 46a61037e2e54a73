import { Hono } from 'hono';
import { globalRegistry, toJSONSchema } from 'zod';
import type { AppEnv } from '#src/server/http/app-env.ts';
import { cachePolicies } from '#src/server/http/cache-control.ts';
import type { createRouter } from '#src/server/http/router.ts';
import { site } from '#src/site.ts';

/** JSON Schemas of everything in the contract that carries an id, pointing at one another. */
function contractSchemas() {
  return toJSONSchema(globalRegistry, { uri: (id) => `#/components/schemas/${id}`, io: 'input' })
    .schemas;
}

/** `GET /api/openapi.json`: what the routes say of themselves. @param api holds all of them */
export function openApiRoutes(api: () => ReturnType<typeof createRouter>) {
  return new Hono<AppEnv>().get('/api/openapi.json', (c) => {
    const document = api().getOpenAPI31Document({
      openapi: '3.1.0',
      info: { title: site.name, version: '1', description: site.tagline.en },
    });
    const components = {
      ...document.components,
      schemas: { ...contractSchemas(), ...document.components?.schemas },
    };
    return c.json({ ...document, components }, 200, { 'cache-control': cachePolicies.hour });
  });
}
