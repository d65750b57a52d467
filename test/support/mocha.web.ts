import type MochaClass from 'mocha';
import '../../node_modules/mocha/mocha.js';

/** Mocha as it is built for browsers, which gives its class as a global. */
export default (globalThis as unknown as { Mocha: typeof MochaClass }).Mocha;
