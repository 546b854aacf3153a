/** Child processes that never outlive this one. */
import { spawn, spawnSync } from 'node:child_process';

/** Ends what is still running when this process ends, however it ends. */
const endings = new Set();
process.on('exit', () => {
  for (const end of endings) end();
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => process.exit(signal === 'SIGINT' ? 130 : 143));
}

/** Calls `end` (which must not wait) when this process ends. @returns {() => void} takes it back */
export function atExit(end) {
  endings.add(end);
  return () => endings.delete(end);
}

/**
 * Starts a process as the head of a group of its own, so that what it starts can be ended with it. Windows has no such groups, but a command
 * that ends a process with all that it started.
 * @returns {import('node:child_process').ChildProcess & { stop(): Promise<void> }} `stop` resolves once its group was ended
 */
export function start(command, args, options) {
  const isWindows = process.platform === 'win32';
  const child = spawn(command, args, { ...options, detached: !isWindows, windowsHide: true });
  const isRunning = () => child.pid !== undefined && child.exitCode === null && child.signalCode === null;
  const kill = (signal) => {
    if (isWindows) {
      if (isRunning()) spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' });
      return;
    }
    try {
      process.kill(-child.pid, signal);
    } catch {} // the group is gone
  };
  const forget = atExit(() => kill('SIGKILL'));
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.stop = async () => {
    if (isRunning()) {
      kill('SIGTERM');
      const impatient = setTimeout(() => kill('SIGKILL'), 5000);
      await gone;
      clearTimeout(impatient);
    }
    kill('SIGKILL'); // an extension host may outlive its server by seconds
    forget();
  };
  return child;
}

/**
 * Runs a command to its end. Throws with the end of what it printed where it fails.
 * @returns {Promise<string>} what it printed
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    const forget = atExit(() => child.kill('SIGKILL'));
    let printed = '';
    const keep = (data) => {
      printed += data;
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', reject);
    child.once('close', (code) => {
      forget();
      if (code === 0) resolve(printed);
      else reject(new Error(`${[command, ...args].join(' ')} ended with ${code}:\n${printed.slice(-3000)}`));
    });
  });
}
