/** Entry for VS Code's Node extension host (desktop and remote). */
export { activate } from './extension.ts';
