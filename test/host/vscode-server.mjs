/** Starts VS Code's server and web workbench, with settings and data of its own in a temporary folder. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, start } from './child.mjs';
import { cleanEnvironment, SETTINGS } from './settings.mjs';
import { temporaryFolder } from './temporary.mjs';
import { installVsCode } from './vscode-install.mjs';

/**
 * @param {object} options
 * @param {string[]} [options.vsix] packaged extensions to install
 * @param {boolean} [options.driver] lets a page's `payload` start extension tests; it also hides notifications
 * @param {Record<string, unknown>} [options.settings] the user's settings
 * @param {boolean} [options.lasting] stays up without a browser; else the server ends by itself some minutes after the last one left
 * @returns {Promise<{ version: string, port: number, ended: Promise<unknown>, remote(path: string): string, log(): string, stop(): Promise<void> }>}
 *   VS Code's version, the port on 127.0.0.1, its end, the URI of a file as the workbench names it, what the server printed, and a stop to it
 */
export async function startServer({ vsix = [], driver = false, settings = {}, lasting = false } = {}) {
  const { version, node, root } = await installVsCode();
  const folder = temporaryFolder('factmark-vscode-');
  const home = folder.path;
  const user = join(home, 'data/User');
  mkdirSync(user, { recursive: true });
  writeFileSync(join(user, 'settings.json'), JSON.stringify({ ...SETTINGS, ...settings }));
  const main = join(root, 'out/server-main.js');
  const env = serverEnvironment(home);
  let server;
  const stop = async () => {
    await server?.stop();
    folder.remove();
  };
  try {
    for (const file of vsix) await run(node, [main, '--install-extension', file, '--server-data-dir', home], { env });
    const args = ['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--accept-server-license-terms'];
    // A built workbench heeds the tests in a page's payload only under this flag.
    if (driver) args.push('--enable-smoke-test-driver');
    if (!lasting) args.push('--enable-remote-auto-shutdown');
    args.push('--server-data-dir', home, '--telemetry-level', 'off');
    server = start(node, [main, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    const { port, log } = await listening(server);
    const ended = new Promise((resolve) => server.once('exit', resolve));
    return { version, port, ended, remote: (path) => `vscode-remote://127.0.0.1:${port}${path}`, log, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function serverEnvironment(home) {
  const { XDG_RUNTIME_DIR: _, ...env } = cleanEnvironment();
  env.EXTENSIONS_GALLERY = '{"serviceUrl":"","itemUrl":""}'; // no look-ups in the marketplace
  // Each server leaves sockets in the temporary folder: this one goes with the home.
  env.TMPDIR = join(home, 'tmp');
  mkdirSync(env.TMPDIR);
  return env;
}

/** Waits until the server listens. */
function listening(server) {
  let printed = '';
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`VS Code's server did not start within 60 s:\n${printed}`)), 60_000);
    const read = (data) => {
      printed += data;
      const port = /Extension host agent listening on (\d+)/.exec(printed)?.[1];
      if (!port) return;
      clearTimeout(late);
      resolve({ port: Number(port), log: () => printed });
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.once('error', reject);
    server.once('exit', (code) => {
      clearTimeout(late);
      reject(new Error(`VS Code's server ended with ${code}:\n${printed}`));
    });
  });
}
