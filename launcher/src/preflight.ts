import { accessSync, constants, mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import type { Folders } from './folders.ts'

/** Something of the machine that keeps Escale from starting, said to the person who can mend it. */
export class CannotStart extends Error {}

/** The TypeScript sources run as they are from this version on; it comes with the installation. */
const OLDEST_NODE = 26

export function checkNode(version: string): void {
  if (Number(version.split('.')[0]) < OLDEST_NODE) {
    throw new CannotStart(
      `Node ${version} est trop ancien pour Escale, qui installe sa propre version ${OLDEST_NODE}. Lancez «\u00A0npx --yes pnpm@12 start\u00A0» à la racine du projet, sans appeler node vous-même.`,
    )
  }
}

export function prepareFolders(folders: Folders): void {
  for (const folder of Object.values(folders)) {
    try {
      mkdirSync(folder, { recursive: true })
      accessSync(folder, constants.W_OK)
    } catch {
      throw new CannotStart(
        `Impossible d’écrire dans ${folder}. Donnez à votre compte le droit d’écrire dans ce dossier, ou indiquez-en un autre avec ESCALE_HOME=/chemin/du/dossier.`,
      )
    }
  }
}

/** Fails when another program listens on the port; `variable` is what to set to choose another one. */
export async function checkPort(host: string, port: number, what: string, variable: string): Promise<void> {
  const free = await new Promise<boolean>((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(true)))
  })
  if (!free) {
    throw new CannotStart(
      `Le port ${port} (${what}) est déjà pris par un autre programme, peut-être un Escale encore ouvert. Fermez-le, ou choisissez un autre port avec ${variable}=${port + 10}.`,
    )
  }
}
