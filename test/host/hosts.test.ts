/** The choice of a host, and desktop VS Code as far as a stand-in for its program goes. */
import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { atRoot } from '../../src/build/root.mjs';
import { start } from './child.mjs';
import { chooseHosts } from './choice.mjs';
import { executableOf, runInDesktop, runOptions } from './desktop.mjs';
import { MARK } from './page-run.mjs';
import { temporaryFolder } from './temporary.mjs';

const SERVER = ['server', 'server-web'];
const DESKTOP = ['electron'];
const SCREEN = { DISPLAY: ':0' };

describe('the host is chosen', () => {
  const offline = new Error('getaddrinfo ENOTFOUND update.code.visualstudio.com');
  /** The hosts, what was told, and how often desktop VS Code was asked for. */
  async function choose(platform: string, arch: string, env: NodeJS.ProcessEnv, had: true | Error) {
    const told: string[] = [];
    let asked = 0;
    const getDesktop = async () => {
      asked++;
      if (had !== true) throw had;
    };
    const hosts = await chooseHosts({ env, platform, arch, getDesktop, tell: (line: string) => void told.push(line) }).catch(
      ({ message }: Error) => message,
    );
    return { hosts, told: told.join('\n'), asked };
  }

  for (const [title, platform, arch, env, had, hosts, asked] of [
    ['Linux with a screen and internet: the desktop', 'linux', 'x64', SCREEN, true, DESKTOP, 1],
    ['Linux on Wayland: the desktop', 'linux', 'x64', { WAYLAND_DISPLAY: 'wayland-0' }, true, DESKTOP, 1],
    ['Linux with a screen, without internet: the server', 'linux', 'x64', SCREEN, offline, SERVER, 1],
    ['Linux without a screen: the server, and nothing is fetched', 'linux', 'x64', {}, true, SERVER, 0],
    ['Linux with an empty DISPLAY: the server', 'linux', 'x64', { DISPLAY: '' }, true, SERVER, 0],
    ['Linux on ARM with a screen: the desktop', 'linux', 'arm64', SCREEN, true, DESKTOP, 1],
    ['macOS: the desktop', 'darwin', 'arm64', {}, true, DESKTOP, 1],
    ['Windows: the desktop', 'win32', 'x64', {}, true, DESKTOP, 1],
    ['the variable before all else', 'linux', 'x64', { ...SCREEN, FACTMARK_TEST_HOST: 'server-web' }, true, ['server-web'], 0],
    ['the variable, with several', 'win32', 'x64', { FACTMARK_TEST_HOST: 'electron, server' }, offline, ['electron', 'server'], 0],
    ['an empty variable is none', 'darwin', 'x64', { FACTMARK_TEST_HOST: '' }, true, DESKTOP, 1],
  ] as const) {
    it(title, async () => {
      const chosen = await choose(platform, arch, env, had);
      assert.deepEqual([chosen.hosts, chosen.asked], [hosts, asked]);
      assert.equal(chosen.told, had === offline && asked > 0 ? `Desktop VS Code cannot be had: ${offline.message}` : '');
    });
  }

  it('names the hosts that there are where the variable names another', async () => {
    const { hosts } = await choose('linux', 'x64', { FACTMARK_TEST_HOST: 'server,firefox' }, true);
    assert.equal(hosts, 'FACTMARK_TEST_HOST=firefox: no such host; there are server, server-web, electron');
  });

  for (const [platform, arch, env] of [
    ['darwin', 'arm64', {}],
    ['win32', 'x64', {}],
    ['linux', 'arm64', SCREEN],
  ] as const) {
    it(`says what is missing where none serves: ${platform} on ${arch} without internet`, async () => {
      const { hosts } = await choose(platform, arch, env, offline);
      for (const part of ['no VS Code to test in', offline.message, `${platform} on ${arch}`, 'FACTMARK_VSCODE=path'])
        assert.ok(hosts.includes(part), String(hosts));
    });
  }

  it('says so on ARM without a screen', async () => {
    assert.match(String((await choose('linux', 'arm64', {}, true)).hosts), /no screen.*DISPLAY.*linux on arm64/);
  });
});

describe('desktop VS Code', () => {
  const folder = temporaryFolder('factmark desktop ');
  after(() => folder.remove());

  it('is given paths that a shell on Windows keeps whole, and plain ones elsewhere', () => {
    const paths = {
      program: 'C:\\VS Code\\Code.exe',
      suite: 'C:\\a b\\index.js',
      workspace: 'C:\\T & T\\w',
      user: 'C:\\u',
      root: 'C:\\a b\\',
    };
    const windows = runOptions(paths, 'win32');
    assert.equal(windows.vscodeExecutablePath, paths.program); // it quotes that itself
    assert.equal(windows.extensionDevelopmentPath, '"C:\\a b"');
    assert.equal(windows.extensionTestsPath, '"C:\\a b\\index.js"');
    assert.equal(windows.launchArgs?.[0], '"C:\\T & T\\w"');
    assert.equal(windows.launchArgs?.[2], '--user-data-dir="C:\\u"');
    const mac = runOptions({ program: '/p', suite: '/a b/index.js', workspace: '/w w', user: '/u', root: '/a b/' }, 'darwin');
    assert.deepEqual(
      [mac.extensionDevelopmentPath, mac.extensionTestsPath, ...(mac.launchArgs ?? [])],
      ['/a b', '/a b/index.js', '/w w', '--disable-extensions', '--user-data-dir=/u', `--extensions-dir=${join('/u', 'extensions')}`],
    );
  });

  it('is found on macOS under its old name and under its new one', () => {
    const macOs = join(folder.path, 'Visual Studio Code.app/Contents/MacOS');
    mkdirSync(macOs, { recursive: true });
    const asked = join(macOs, 'Electron');
    assert.equal(executableOf(asked), asked, 'nothing there: as it was');
    writeFileSync(join(macOs, 'Code'), '');
    assert.equal(executableOf(asked), join(macOs, 'Code'), 'the only one');
    writeFileSync(join(macOs, 'Another'), '');
    writeFileSync(join(macOs, '../Info.plist'), '<dict>\n\t<key>CFBundleExecutable</key>\n\t<string>Code</string>\n</dict>');
    assert.equal(executableOf(asked), join(macOs, 'Code'), 'the one that the bundle names');
    writeFileSync(asked, '');
    assert.equal(executableOf(asked), asked, 'an older one');
    assert.equal(executableOf('/nowhere/code'), '/nowhere/code');
  });

  // A stand-in for the program has to be a script, which Windows does not start.
  if (process.platform === 'win32') return;

  /** A program that is started as VS Code would be. */
  function standIn(name: string, body: string): string {
    const path = join(folder.path, name);
    writeFileSync(path, `#!${process.execPath}\nconst show = (line) => console.log(${JSON.stringify(MARK)} + line);\n${body}\n`);
    chmodSync(path, 0o755);
    return path;
  }
  async function run(program: string, patience = 30_000) {
    const lines: string[] = [];
    const workspace = join(folder.path, 'a workspace');
    mkdirSync(workspace, { recursive: true });
    const failure = await runInDesktop({
      program,
      suite: '/a suite/index.js',
      workspace,
      patience,
      show: (line: string) => void lines.push(line),
    });
    return { failure, lines, workspace };
  }

  it('runs the suite with the workspace, the extension and settings of its own, and tells its lines', async () => {
    process.env.ELECTRON_RUN_AS_NODE = '1'; // as in a terminal of VS Code
    const { failure, lines, workspace } = await run(
      standIn(
        'code',
        `show(JSON.stringify({ args: process.argv.slice(2), env: process.env.ELECTRON_RUN_AS_NODE, settings: require('fs').readFileSync(
          process.argv.find((a) => a.startsWith('--user-data-dir=')).slice(16) + '/User/settings.json', 'utf8') }));
        console.log('noise'); show('3 passed, 0 failed');`,
      ),
    ).finally(() => {
      delete process.env.ELECTRON_RUN_AS_NODE;
    });
    assert.equal(failure, undefined);
    assert.equal(lines[1], '3 passed, 0 failed');
    const { args, env, settings } = JSON.parse(lines[0]);
    assert.equal(env, undefined, 'it is no Node');
    assert.equal(JSON.parse(settings)['telemetry.telemetryLevel'], 'off');
    assert.equal(args[0], workspace);
    for (const arg of [
      '--disable-extensions',
      '--disable-workspace-trust',
      '--extensionTestsPath=/a suite/index.js',
      `--extensionDevelopmentPath=${atRoot('.').replace(/\/$/, '')}`,
    ])
      assert.ok(args.includes(arg), `${arg} in ${args.join(' ')}`);
    const user = args.find((arg: string) => arg.startsWith('--user-data-dir=')).slice('--user-data-dir='.length);
    assert.ok(!existsSync(user), 'its data are gone');
    assert.ok(
      args.some((arg: string) => arg === `--extensions-dir=${join(user, 'extensions')}`),
      'nothing is left in the project',
    );
  });

  it('fails where the suite fails, with what it said last', async () => {
    const { failure } = await run(
      standIn('fails', `show('1 passed, 1 failed'); console.error('libnss3.so is missing'); process.exitCode = 7;`),
    );
    assert.match(failure ?? '', /^desktop VS Code ended with 1\nIts last words:\n(?:.*\n)*libnss3\.so is missing/);
  });

  it('fails where there is no such program', async () => {
    assert.match((await run(join(folder.path, 'none'))).failure ?? '', /ended with 1\n(?:.*\n)*.*ENOENT/);
  });

  it('is ended with all that it started where it falls silent', async () => {
    const pid = join(folder.path, 'pid');
    const { failure, lines } = await run(
      standIn(
        'silent',
        `const { spawn } = require('child_process');
        const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], { stdio: 'ignore' });
        require('fs').writeFileSync(${JSON.stringify(pid)}, String(child.pid));
        show('up'); setTimeout(() => {}, 60000);`,
      ),
      2000,
    );
    assert.deepEqual([lines, failure?.split('\n')[0]], [['up'], 'silence for 2 s']);
    const isAlive = () => {
      try {
        return process.kill(Number(readFileSync(pid, 'utf8')), 0);
      } catch {
        return false;
      }
    };
    for (let i = 0; i < 50 && isAlive(); i++) await sleep(100);
    assert.ok(!isAlive(), 'what it started');
  });

  it('is stopped once, however often it is asked', async () => {
    const child = start(process.execPath, ['-e', ''], { stdio: 'ignore' });
    await child.stop();
    await child.stop();
    assert.ok(child.exitCode === 0 || child.signalCode !== null);
  });
});
