/** Which hosts the suite runs in on a machine. */

/** In the order in which they run. */
export const SERVER_HOSTS = ['server', 'server-web'];
export const DESKTOP_HOST = 'electron';
const ALL = [...SERVER_HOSTS, DESKTOP_HOST];

/**
 * Those named by FACTMARK_TEST_HOST (with commas), else desktop VS Code where there is a screen and it can be had, else the server from npm.
 * @param {object} machine
 * @param {NodeJS.ProcessEnv} machine.env
 * @param {string} machine.platform
 * @param {string} machine.arch
 * @param {() => Promise<unknown>} machine.getDesktop fetches desktop VS Code where it is not there yet; rejects where it cannot be had, or not be started
 * @param {(line: string) => void} machine.tell is told why desktop VS Code does not serve, where it was tried
 * @returns {Promise<string[]>}
 * @throws where a host is named that there is none of, or none serves
 */
export async function chooseHosts({ env, platform, arch, getDesktop, tell }) {
  const named = (env.FACTMARK_TEST_HOST ?? '').split(/[\s,]+/).filter(Boolean);
  const unknown = named.find((name) => !ALL.includes(name));
  if (unknown) throw new Error(`FACTMARK_TEST_HOST=${unknown}: no such host; there are ${ALL.join(', ')}`);
  if (named.length > 0) return named;
  // Linux alone can be without a screen and say so.
  const hasScreen = platform !== 'linux' || !!(env.DISPLAY || env.WAYLAND_DISPLAY);
  let why = 'there is no screen to show it on (neither DISPLAY nor WAYLAND_DISPLAY is set)';
  if (hasScreen) {
    try {
      await getDesktop();
      return [DESKTOP_HOST];
    } catch (error) {
      why = error.message;
      tell(`Desktop VS Code cannot be had: ${why}`);
    }
  }
  if (serverServes(platform, arch)) return SERVER_HOSTS;
  throw new Error(
    `no VS Code to test in. Desktop VS Code: ${why}. Its server from npm serves on Linux on x64 alone, and this is ${platform} on ${arch}. FACTMARK_VSCODE=path names a desktop VS Code that is there already.`,
  );
}

/** Whether npm has a VS Code server for a machine. */
export const serverServes = (platform, arch) => platform === 'linux' && arch === 'x64';
