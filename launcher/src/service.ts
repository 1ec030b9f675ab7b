import { type ChildProcess, spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { CannotStart } from './preflight.ts'

/** How long a service may take to end before it is killed. */
const PATIENCE_MS = 12_000

export interface Command {
  readonly name: string
  readonly cwd: string
  /** Arguments of the Node that runs us. */
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly logFile: string
  readonly onLine?: (line: string) => void
}

/** A server of ours that runs in a process of its own. */
export interface Service {
  readonly name: string
  readonly pid: number
  /** Resolves when the address answers with the status; fails when the process ends first. */
  ready(url: string, status: number): Promise<void>
  /** Settles when the process is gone, with the last lines it wrote. */
  readonly ended: Promise<readonly string[]>
  /** Asks it to end, and waits. */
  stop(): Promise<void>
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>
}

export function startService({ name, cwd, args, env, logFile, onLine }: Command): Service {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...inherited(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const last: string[] = []
  const log = createWriteStream(logFile, { flags: 'a' })
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      log.write(`${line}\n`)
      last.push(line)
      if (last.length > 40) last.shift()
      onLine?.(line)
    })
  }
  const ended = new Promise<readonly string[]>((resolve) => {
    child.once('close', () => log.end(() => resolve(last)))
  })
  const end = async (signal: NodeJS.Signals) => {
    if (!isRunning(child)) return
    child.kill(signal)
    await Promise.race([ended, pause(PATIENCE_MS, undefined, { ref: false })])
    if (isRunning(child)) child.kill('SIGKILL')
    await ended
  }
  return {
    name,
    pid: child.pid ?? 0,
    ended,
    ready: (url, status) => untilReady(child, name, url, status, last),
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  }
}

/** What the machine needs to run a program, and nothing of the shell's own settings. */
function inherited(): Record<string, string> {
  const kept = [
    'PATH',
    'HOME',
    'LANG',
    'LC_ALL',
    'TZ',
    'TMPDIR',
    'TEMP',
    'TMP',
    'SYSTEMROOT',
    'LD_LIBRARY_PATH',
  ]
  return Object.fromEntries(kept.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])))
}

function isRunning(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null
}

async function untilReady(
  child: ChildProcess,
  name: string,
  url: string,
  status: number,
  last: readonly string[],
) {
  while (isRunning(child)) {
    const answer = await fetch(url, { signal: AbortSignal.timeout(5_000) }).catch(() => null)
    if (answer?.status === status) return
    await pause(150)
  }
  throw new CannotStart(
    `${name} s’est arrêté pendant son démarrage. Ses dernières lignes\u00A0:\n${last.join('\n')}`,
  )
}
