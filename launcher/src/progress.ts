/** Steps on the terminal: one line each, rewritten in place where there is a screen, repeated sparingly where there is none. */
export interface Progress {
  step(title: string): void
  detail(text: string): void
  done(): void
}

export function progressOn(out: NodeJS.WriteStream, steps: number, now: () => number): Progress {
  let number = 0
  let title = ''
  let startedAt = 0
  const write = (text: string) => {
    if (out.isTTY) out.write(`\r\u001B[2K${text.slice(0, Math.max(20, (out.columns || 80) - 1))}`)
  }
  const line = (detail: string) => `  ${number}/${steps}  ${title}${detail === '' ? '' : ` · ${detail}`}`
  return {
    step(next) {
      number += 1
      title = next
      startedAt = now()
      if (out.isTTY) write(`${line('')}…`)
      else out.write(`${line('')}…\n`)
    },
    detail: (text) => write(line(text)),
    done() {
      const text = `${line('')} ✓ ${Math.max(1, Math.round((now() - startedAt) / 1000))}\u00A0s`
      if (out.isTTY) write(`${text}\n`)
      else out.write(`${text}\n`)
    },
  }
}
