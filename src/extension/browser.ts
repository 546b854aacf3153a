/** Entry for VS Code's web worker extension host (vscode.dev). */
export { activate } from './extension.ts';
