import fc from 'fast-check';

// The same cases in every run, so that a change is judged by what it changed and never by chance.
// PROPERTY_SEED asks for others: before a change that touches cards or markdown, try a few.
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 1) });
