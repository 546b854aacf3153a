/** The time until the extension is needed: its commands are there, and each of them ends it. */
import * as vscode from 'vscode';
import { COMMANDS } from './commands.ts';

export class Sleep<T extends vscode.Disposable> implements vscode.Disposable {
  private awake: T | undefined;
  /** In the place of the real ones, which come with what they run. */
  private readonly commands: vscode.Disposable[];

  /** @param wake makes what stands when it is over */
  constructor(private readonly wake: () => T) {
    this.commands = Object.values(COMMANDS).map((command) =>
      vscode.commands.registerCommand(command, (...args: unknown[]) => {
        this.end();
        return vscode.commands.executeCommand(command, ...args);
      }),
    );
  }

  get isOver(): boolean {
    return this.awake !== undefined;
  }

  /** What stands; undefined while it lasts. */
  get features(): T | undefined {
    return this.awake;
  }

  /** Ends it, if it still lasts. */
  end(): T {
    if (!this.awake) {
      for (const command of this.commands) command.dispose();
      this.awake = this.wake();
    }
    return this.awake;
  }

  dispose(): void {
    for (const command of this.commands) command.dispose();
    this.awake?.dispose();
  }
}
