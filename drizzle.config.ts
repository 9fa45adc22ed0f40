import { defineConfig } from 'drizzle-kit';

/** `npm run db:generate` writes the SQL of schema changes to drizzle/; it is committed and applied by `demarche migrate`. */
export default defineConfig({ dialect: 'postgresql', schema: './src/db/schema/*.ts', out: './drizzle' });
