import { runSuite } from '../support/suite';

/** What an editor started with `extensionTestsPath` calls, inside its extension host. Its rejection means that tests failed. */
export async function run(): Promise<void> {
  const { failures } = await runSuite(20_000);
  if (failures > 0) throw new Error(`${failures} tests failed`);
}
