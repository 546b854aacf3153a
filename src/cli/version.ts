/** Set by the build from package.json. */
declare const FACTMARK_VERSION: string | undefined;

export const VERSION = typeof FACTMARK_VERSION === 'string' ? FACTMARK_VERSION : '0.0.0-source';
