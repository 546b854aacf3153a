/**
 * A headless Chromium: the system's, else npm's `@sparticuz/chromium`, which with its own libraries and with fonts from npm needs only the C library.
 * `CHROMIUM=path` names another, `CHROMIUM=npm` takes npm's even where the system has one.
 */
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { atRoot } from '../../src/build/root.mjs';
import { cached, withProgress } from './cache.mjs';
import { run } from './child.mjs';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];

/** @returns {Promise<import('playwright-core').Browser>} */
export async function launchBrowser() {
  const asked = process.env.CHROMIUM;
  const executablePath = asked && asked !== 'npm' ? asked : asked ? undefined : SYSTEM.find((path) => existsSync(path));
  return chromium.launch({
    ...(executablePath ? { executablePath } : await npmChromium()),
    headless: true,
    // Not the package's own arguments: its software WebGL makes the workbench up to twice as slow.
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-sync'],
  });
}

async function npmChromium() {
  const { version } = JSON.parse(readFileSync(atRoot('node_modules/@sparticuz/chromium/package.json'), 'utf8'));
  const folder = await cached(`chromium-${version}`, (place) =>
    withProgress(`Unpacking Chromium from npm, once, 220 MB into the user's cache`, () => unpack(place)),
  );
  const libraries = [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  const env = { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  return { executablePath: join(folder, 'chromium'), env };
}

async function unpack(folder) {
  // The package unpacks into the temporary folder and takes what lies there for whole, even another run's half-written file: so it gets a
  // folder of its own. It unpacks its libraries only where it believes itself on AWS, and changes its environment: so a process of its own.
  const script = 'await (await import(process.argv[1])).default.executablePath()';
  await run(process.execPath, ['--input-type=module', '-e', script, import.meta.resolve('@sparticuz/chromium')], {
    env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  });
  // Its one font has no monospace and no arrows, and with no font at all the workbench's page dies.
  const fonts = new URL('ttf/', pathToFileURL(atRoot('node_modules/dejavu-fonts-ttf/package.json')));
  cpSync(fonts, join(folder, 'fonts/dejavu'), { recursive: true });
  const prefer = (family, font) => `<alias><family>${family}</family><prefer><family>${font}</family></prefer></alias>`;
  const families = [prefer('monospace', 'DejaVu Sans Mono'), prefer('sans-serif', 'DejaVu Sans'), prefer('serif', 'DejaVu Serif')];
  const places = '<dir prefix="relative">fonts</dir><cachedir prefix="xdg">fontconfig</cachedir>';
  writeFileSync(join(folder, 'fonts.conf'), `<fontconfig>${places}${families.join('')}</fontconfig>\n`);
}
