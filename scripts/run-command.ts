import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';

export interface CommandOptions {
  /** Shows the output while it comes; otherwise it is only collected. */
  readonly echo?: boolean;
  readonly timeoutMs?: number;
  readonly env?: Readonly<Record<string, string>>;
}

export interface CommandResult {
  /** null = it could not be started, was ended by a signal, or took too long. */
  readonly code: number | null;
  readonly output: string;
}

/** Between asking a command to end and ending it. */
const GRACE_MS = 10_000;

const running = new Set<ChildProcess>();
const ON_WINDOWS = process.platform === 'win32';

function endOnInterrupt(): void {
  endAll(130);
}

function endOnTerminate(): void {
  endAll(143);
}

/** An interrupt, whatever this process got: test runners end their own servers and browsers only on that one. */
function endAll(code: number): void {
  for (const child of running) child.kill('SIGINT');
  process.exit(code);
}

/** Children end with this process, also when only this process gets the signal. */
function holdChild(child: ChildProcess): void {
  if (running.size === 0) {
    process.on('SIGINT', endOnInterrupt);
    process.on('SIGTERM', endOnTerminate);
  }
  running.add(child);
}

function releaseChild(child: ChildProcess): void {
  running.delete(child);
  if (running.size > 0) return;
  process.off('SIGINT', endOnInterrupt);
  process.off('SIGTERM', endOnTerminate);
}

/** Path of a command that a package of this project brings. */
export function localCommand(name: string): string {
  return `node_modules/.bin/${name}${ON_WINDOWS ? '.cmd' : ''}`;
}

/** Runs a command to its end, without input. Never rejects. */
export function runCommand(
  command: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(command, [...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...options.env },
      shell: ON_WINDOWS,
    });
    holdChild(child);
    const chunks: Buffer[] = [];
    let note = '';
    const timer =
      options.timeoutMs === undefined
        ? null
        : setTimeout(() => {
            note = `\nEnded after ${options.timeoutMs} ms.`;
            child.kill('SIGINT');
            setTimeout(() => child.kill('SIGKILL'), GRACE_MS).unref();
          }, options.timeoutMs);
    const collect = (chunk: Buffer): void => {
      chunks.push(chunk);
      if (options.echo === true) process.stdout.write(chunk);
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    const finish = (code: number | null): void => {
      if (timer !== null) clearTimeout(timer);
      releaseChild(child);
      resolve({ code, output: Buffer.concat(chunks).toString('utf8') + note });
    };
    child.on('error', (error) => {
      note += `\n${error.message}`;
      finish(null);
    });
    child.on('close', (code) => finish(code));
  });
}
