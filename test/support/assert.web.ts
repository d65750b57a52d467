import assert from 'assert';

/** What `node:assert/strict` is, of the library that does its work where Node isn't. */
export default assert.strict;
