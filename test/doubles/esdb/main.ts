/** The double in a process of its own, in memory, on a free port of loopback: says where, and ends when it is told to. */
import { EsdbDouble } from './server.js';

const double = await new EsdbDouble().start();
process.once('SIGTERM', () => {
  double.stop();
  process.exit(0);
});
process.stdout.write(`ready: ${double.connectionString}\n`);
