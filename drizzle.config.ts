import type { Config } from 'drizzle-kit';

// `npm run db:generate` writes a migration from the difference to the schema.
export const config = {
  dialect: 'postgresql',
  schema: './src/server/db/schema.ts',
  out: './src/server/db/migrations',
} satisfies Config;

// drizzle-kit reads a default export and nothing else.
export default config;
