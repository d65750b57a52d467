// Runs a layer's tests in this Node process: node out/test/core.js
import { runSuite } from './suite';

const timeout = Number(process.env['TEST_TIMEOUT'] ?? 20_000);

void runSuite(timeout).then(({ failures }) => process.exit(failures > 0 ? 1 : 0));
