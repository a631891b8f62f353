import { execSync } from 'node:child_process';

// The dossier's thread needs what is built: a worker of Node 20 has no loader for TypeScript.
execSync('npm run --silent build', { stdio: 'inherit' });
await import(new URL('../../dist/src/main.js', import.meta.url).href);
